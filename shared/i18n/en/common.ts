/** Words that stand in many places. */
export const common = {
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.discard': 'Discard',
  'common.discardTitle': 'Discard the changes?',
  'common.discardWhat': 'What you have changed here is not saved yet.',
  'common.dismiss': 'Dismiss',
  'common.keepEditing': 'Keep editing',
  'common.save': 'Save',
  'common.tryAgain': 'Try again',
} as const;
