/** Ending a link: the question before it, its steps, and whom any question is about. */
export const logOut = {
  'logOut.action': 'Log out',
  'logOut.title': 'Log out {label}?',
  'logOut.needed.title': 'The phone is needed to come back',
  'logOut.needed.detail': 'Linking again takes a new QR code, scanned with the phone that has the number.',
  'logOut.erased.title': 'Erased',
  'logOut.erased.detail': 'The link, and this computer’s copy of the credentials.',
  'logOut.kept.title': 'Kept',
  'logOut.kept.detail': 'The account, its label and its settings.',
  'logOut.step.unlink': 'Tell the phone',
  'logOut.step.close': 'Close Chrome',
  'logOut.step.erase': 'Erase the credentials',
} as const;
