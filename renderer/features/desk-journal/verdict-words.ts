import type { MessageId } from '../../../shared/i18n/text.ts';
import type { Breach } from '../../../shared/journal-view.ts';

/** What is wrong at the place where the journal is broken. */
export const breachWords: Readonly<Record<Breach, MessageId>> = {
  unreadable: 'deskJournal.breach.unreadable',
  changed: 'deskJournal.breach.changed',
  'out-of-order': 'deskJournal.breach.outOfOrder',
  'beginning-missing': 'deskJournal.breach.beginningMissing',
  'end-missing': 'deskJournal.breach.endMissing',
  'head-differs': 'deskJournal.breach.headDiffers',
  'head-missing': 'deskJournal.breach.headMissing',
};
