/** When something is wrong with the app itself: its report, its log, its crashes, safe mode. */
export const diagnostics = {
  'diagnostics.title': 'Diagnostics',
  'diagnostics.what':
    'For a report to whoever looks after Switchboard: versions, settings, states and the last lines of the log. It holds no phone numbers, names, labels or messages.',
  'diagnostics.preview': 'What is copied',
  'diagnostics.copy': 'Copy diagnostics',
  'diagnostics.copyMenu': 'Copy diagnostics…',
  'diagnostics.copyHint': 'For a report. You see first what is copied.',
  'diagnostics.openLogs': 'Open log folder',
  'diagnostics.logs': 'Log',
  'diagnostics.logsHint': 'What the app did and when. It stays on this computer.',

  'diagnostics.help': 'Help',
  'diagnostics.version': 'Switchboard {version}',
  'diagnostics.wrong': 'If something goes wrong',
  'diagnostics.wrongHint': 'Nothing is sent by itself: you decide who gets what.',

  'diagnostics.safeMode': 'Safe mode',
  'diagnostics.safeModeHint': 'Start again without the accounts, to find out what is wrong.',
  'diagnostics.startSafe': 'Start in safe mode…',
  'diagnostics.startSafe.title': 'Start Switchboard in safe mode?',
  'diagnostics.startSafe.confirm': 'Start in safe mode',
  'diagnostics.startSafe.none': 'No account starts by itself',
  'diagnostics.startSafe.noneWhat':
    'Nobody sees new messages here until you start an account, or Switchboard as usual.',
  'diagnostics.startSafe.linked': 'Your numbers stay linked',
  'diagnostics.startSafe.linkedWhat': 'Shifts still end as planned, and their numbers are logged out.',
  'diagnostics.startNormally': 'Start normally',
  'diagnostics.safe.title': 'Safe mode: no account starts by itself',
  'diagnostics.safe.what':
    'Your numbers stay linked, but nobody sees new messages here until you start their accounts. Shifts still end as planned.',

  'diagnostics.crashed': 'Switchboard crashed last time.',
  'diagnostics.crashed.unknown': 'Switchboard ended unexpectedly last time.',
  'diagnostics.crashed.computer': 'The computer went down while Switchboard was running.',
  'diagnostics.crashed.exception': 'It had run into an unexpected problem before.',
  'diagnostics.crashed.window': 'Its window had failed before.',
  'diagnostics.crashed.graphics': 'The display of its window had failed before.',
  'diagnostics.crashed.links': 'Your numbers are still linked.',
  'diagnostics.crashed.often':
    'That happened {times, plural, one {once} other {# times}} within a few minutes. In safe mode no account starts, so that you can find out why.',
} as const;
