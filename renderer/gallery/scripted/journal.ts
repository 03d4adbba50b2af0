import type { Commands } from '../../../shared/contract.ts';
import { topicOf } from '../../../shared/journal-kinds.ts';
import type { JournalVerdict } from '../../../shared/journal-view.ts';
import { deskJournal } from '../desk-journal.ts';
import type { Script } from './settings.ts';

type Played = Pick<Commands, 'readJournal' | 'getJournalChoices' | 'verifyJournal' | 'exportJournal'>;

/** The commands about the whole journal. */
export function scriptedJournal(
  { answer }: Pick<Script, 'answer'>,
  { verdict, empty = false }: { verdict?: JournalVerdict | undefined; empty?: boolean | undefined },
): Played {
  const entries = empty ? [] : deskJournal;
  return {
    readJournal: ({ filter, before = Infinity, limit }) =>
      answer('readJournal', () => {
        const wanted = entries.filter(
          ({ n, entry }) =>
            n < before &&
            (filter.account === undefined || entry.account === filter.account) &&
            (filter.person === undefined || entry.person === filter.person) &&
            (filter.topics?.includes(topicOf[entry.kind]) ?? true) &&
            (filter.to === undefined || entry.at < filter.to) &&
            (filter.from === undefined || entry.at >= filter.from),
        );
        const page = wanted.slice(0, limit);
        return {
          entries: page,
          next: wanted.length > limit ? (page.at(-1)?.n ?? null) : null,
          unreadable: 0,
        };
      }),
    getJournalChoices: () =>
      answer('getJournalChoices', () => ({
        people: ['Ana Souza', 'Ben', 'Chloé'],
        accounts: [{ id: '00000000-0000-4000-8000-000000000099', label: 'Old hotline' }],
      })),
    verifyJournal: () =>
      answer('verifyJournal', () => verdict ?? { kind: 'intact', lines: 12_480, from: 3_113 }),
    exportJournal: () => answer('exportJournal', () => ({ saved: true, entries: entries.length })),
  };
}
