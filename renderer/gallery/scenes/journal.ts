import { appError } from '../../../shared/errors.ts';
import type { JournalVerdict } from '../../../shared/journal-view.ts';
import type { Team } from '../../../shared/team.ts';
import { ann, desk, inSeconds, ready, sales, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

const north: Team = {
  id: '00000000-0000-4000-8000-000000000901',
  name: 'North',
  colour: 'teal',
  collapsed: false,
  schedule: null,
};
const snapshot = { ...desk(view(sales, ready(ann))), teams: [north] };
const open = ['Control+j'];
const elevenMinutesAgo = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
}).format(new Date(inSeconds(-11 * 60)));
const broken: JournalVerdict = {
  kind: 'broken',
  file: 'journal-000003.jsonl',
  line: 1204,
  reason: 'changed',
};
const notRead = appError(
  'journal-failed',
  'The journal could not be read.',
  'Check that the data folder is readable for you, then try again.',
  { retryable: true },
);

/** The journal of the whole desk. */
export const journalScenes: Readonly<Record<string, Scene>> = {
  journal: { snapshot, press: open },
  'journal-receipt': {
    snapshot,
    press: [...open, `Receipt of Wholesale and trade partners, Benelux, ${elevenMinutesAgo}`],
  },
  'journal-intact': { snapshot, press: [...open, 'Verify'] },
  'journal-broken': { snapshot, press: [...open, 'Verify'], journal: { verdict: broken } },
  'journal-verifying': { snapshot, press: [...open, 'Verify'], hanging: ['verifyJournal'] },
  'journal-exported': { snapshot, press: [...open, 'Export CSV'] },
  'journal-empty': { snapshot, press: open, journal: { empty: true } },
  'journal-reading': { snapshot, press: open, hanging: ['readJournal'] },
  'journal-failed': { snapshot, press: open, failing: { readJournal: notRead } },
  'journal-export-failed': {
    snapshot,
    press: [...open, 'Export CSV'],
    failing: {
      exportJournal: appError(
        'storage-failed',
        'The file could not be written.',
        'Pick a folder that is writable and has room, then try again.',
        { retryable: true },
      ),
    },
  },
  'journal-arabic': { snapshot, press: open, language: 'ar' },
};
