import { ann, cai, desk, errors, inSeconds, qr, ready, sales, untold, view } from '../desk.ts';

import type { Scene } from '../scenes.ts';
import { pictureScenes } from './pictures.ts';

const noted = {
  ...sales,
  note: 'Answers in English and Welsh.\nRefunds above £100 go to Mari first.',
};
const byNumber = 'Link with phone number instead';
const arabic = { language: 'ar' } as const;

/** The pane in its states, where another scene does not show them already. */
export const paneScenes: Readonly<Record<string, Scene>> = {
  ...pictureScenes,
  'linked-note': { snapshot: desk(view(noted, ready(ann), { unread: 7 })) },
  'linked-more': {
    snapshot: desk(view(sales, ready(ann), { unread: 0 })),
    press: ['Show more'],
  },
  'linked-journal-failed': {
    snapshot: desk(view(sales, ready(ann))),
    failing: { getJournal: errors.storage, getProcesses: errors.unexpected },
  },
  'linked-arabic': { snapshot: desk(view(noted, ready(ann), { unread: 7 }), arabic) },
  'queued-next': { snapshot: desk(view(sales, { kind: 'queued', position: 1 })) },
  'failed-for-good': {
    snapshot: desk(
      view(sales, {
        kind: 'failed',
        error: errors.blocked,
      }),
    ),
  },
  'failed-copied': {
    snapshot: desk(view(sales, { kind: 'failed', error: errors.browserStuck }, { identity: ann })),
    press: ['Copy details'],
  },
  'held-expected': {
    snapshot: desk(view(sales, { kind: 'held', identity: cai, expected: ann.number, bySetting: true })),
  },
  countries: { snapshot: desk(view(sales, qr())), press: [byNumber, 'Germany +49'] },
  'scan-arabic': { snapshot: desk(view(sales, qr()), arabic) },
  'number-form-arabic': { snapshot: desk(view(sales, qr())), press: [byNumber], language: 'ar' },
  'receipt-phone-not-told-arabic': {
    snapshot: desk(
      view(sales, qr(), { receipt: untold, notice: { kind: 'logged-out', at: inSeconds(-6) } }),
      arabic,
    ),
  },
};
