import type { journalCommands } from '../../shared/commands/journal.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { JournalFilter } from '../../shared/journal-view.ts';
import type { JournalKeeper } from './keeper.ts';

export interface JournalParts {
  readonly journal: () => Pick<JournalKeeper, 'reader' | 'write'>;
  /** Where to write a new file, which has this name unless the person wants another. */
  readonly pickPlaceFor: (name: string) => Promise<string | undefined>;
}

/** One handler for each command about the whole desk's journal. */
export const journalHandlers = ({
  journal,
  pickPlaceFor,
}: JournalParts): Pick<Handlers, keyof typeof journalCommands> => ({
  readJournal: async (query) => (await journal().reader()).page(query),
  getJournalChoices: async () => (await journal().reader()).choices(),
  verifyJournal: async () => (await journal().reader()).verify(),
  exportJournal: async ({ filter, format }) => {
    const reader = await journal().reader();
    const path = await pickPlaceFor(exportName(filter, format));
    if (path === undefined) return { saved: false, entries: 0 };
    const entries = await reader.export(path, filter, format);
    journal().write({ kind: 'journal-exported', account: null, label: null, format, entries });
    return { saved: true, entries };
  },
});

/** What a file that is written today is called; a part of the journal must not pass for the whole. */
function exportName(filter: JournalFilter, format: string, now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  const part = Object.keys(filter).length > 0 ? '-part' : '';
  return `switchboard-journal${part}-${now.getFullYear()}-${month}-${day}.${format}`;
}
