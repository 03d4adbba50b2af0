/** The pane: who the account is, how it stands, and what comes next in each state. */
export const pane = {
  'pane.choose': 'Choose an account.',
  'pane.noNumber': 'No number linked',
  'pane.numberUnknown': 'A link whose number is not known yet',
  'pane.dismissNotice': 'Dismiss notice',
  'pane.notice.at': '{notice}, {time}',
  'pane.notice.loggedOut': 'Logged out here',
  'pane.notice.unlinkedOnPhone': 'Unlinked on the phone',
  'pane.notice.loginLost': 'WhatsApp no longer knew the login',
  'pane.notice.alreadyLoggedOut': 'It was already logged out',
  'pane.notice.qrExpired': 'Nobody scanned the QR code in time',
  'pane.notice.otherNumber': 'Another number than last time, {number}',
  'pane.notice.otherNumber.bySetting': 'Another number than expected, {number}',
  'pane.notice.recovered': 'Running again. {message}',
  'pane.spoken.recovering': 'Recovering. {message}',
  'pane.spoken.syncing': 'Linking. The chats are loading.',

  'pane.stopped.title': 'This account is stopped',
  'pane.stopped.linked': 'The number stays linked, but nothing arrives on this computer until you start it.',
  'pane.stopped.unlinked': 'No number is linked. Start it to get a QR code.',
  'pane.start': 'Start',

  'pane.queued.title':
    '{before, plural, =0 {Next to start} one {# before this one} other {# before this one}}',
  'pane.queued.detail': 'Accounts start one after another, so that the computer stays quick.',
  'pane.queued.cancel': 'Don’t start',

  'pane.starting.title': 'Getting ready',
  'pane.starting.linked': 'The number stays linked meanwhile.',
  'pane.starting.unlinked': 'A QR code follows in a moment.',
  'pane.starting.name': 'Starting',
  'pane.starting.step': 'Step {step, number} of {steps, number}: {name}',
  'pane.starting.chrome': 'Open Chrome',
  'pane.starting.page': 'Open WhatsApp Web',
  'pane.starting.restore': 'Restore the link',
  'pane.starting.code': 'Get a QR code',
  'pane.step.done': '{name}<hidden>, done</hidden>',
  'pane.step.now': '{name}<hidden>, in progress</hidden>',
  'pane.step.next': '{name}<hidden>, not yet</hidden>',

  'pane.syncing.title': 'The phone is linking',
  'pane.syncing.detail': 'Keep the phone unlocked and online until the chats have loaded.',
  'pane.syncing.name': 'Loading chats',
  'pane.syncing.waiting': 'Waiting for WhatsApp',

  'pane.paused.expired.title': 'Ready when the phone is',
  'pane.paused.expired.detail':
    'Nobody scanned the code for a while, so Chrome was closed. Have the phone at hand before you show a new one.',
  'pane.paused.expired.action': 'New QR code',
  'pane.paused.unwatched.title': 'Not linked',
  'pane.paused.unwatched.detail': 'Show its QR code when the phone is at hand.',
  'pane.paused.unwatched.action': 'Show QR code',

  'pane.held.title': 'Is this the right number?',
  'pane.held.detail': 'It is not the one that {label} had last time. It stays unused until you decide.',
  'pane.held.detail.bySetting':
    'It is not the one that is expected for {label}. It stays unused until you decide.',
  'pane.held.now': 'Scanned now',
  'pane.held.before': 'Last time',
  'pane.held.expected': 'Expected',
  'pane.held.logOut': 'Log out again',
  'pane.held.keep': 'Keep this number',

  'pane.conflict.title': 'WhatsApp is using this link somewhere else',
  'pane.conflict.detail':
    'Nothing arrives here until you take it back. If you don’t know where it is open, log out: the link then ends everywhere.',
  'pane.conflict.action': 'Use here',

  'pane.recovering.attempt': 'Attempt {attempt, number} starts by itself when the countdown ends.',
  'pane.recovering.left': 'Time until the next attempt',
  'pane.recovering.action': 'Try now',

  'pane.loggingOut.title': 'Ending the link',
  'pane.loggingOut.detail': 'A receipt follows when all three steps are done.',

  'pane.stopping.title': 'Closing Chrome',
  'pane.stopping.linked': 'The number stays linked.',
  'pane.stopping.unlinked': 'No number is linked.',

  'pane.failed.title': 'This account is not running',
  'pane.failed.cause': 'What happened',
  'pane.failed.next': 'Next step',
  'pane.failed.retryable': 'Trying again may be enough.',
  'pane.failed.notRetryable': 'Trying again helps only after the next step.',
  'pane.failed.else': 'If that does not help',
  'pane.failed.else.stays': 'Nothing is lost meanwhile: {number} stays linked on the phone.',
  'pane.failed.else.reset':
    'Reset the connection under More actions. It starts from nothing, and the phone scans a new code.',
  'pane.failed.else.details': 'Send the details to whoever looks after Switchboard. They name no number.',
  'pane.failed.copy': 'Copy details',
  'pane.copied': 'Copied',
  'pane.notCopied': 'Not copied',
} as const;
