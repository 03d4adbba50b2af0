import { z } from 'zod';
import {
  journalChoicesSchema,
  journalFilterSchema,
  journalPageSchema,
  journalVerdictSchema,
} from '../journal-view.ts';
import type { CommandShape } from './shape.ts';

const nothing = z.undefined();

/** The commands about the journal of the whole desk. */
export const journalCommands = {
  /**
   * The entries that a filter lets through, the newest first, a page at a time. Errors: `journal-failed`.
   * `before`: the `next` of the page before.
   */
  readJournal: {
    input: z.strictObject({
      filter: journalFilterSchema,
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(200),
    }),
    output: journalPageSchema,
  },
  /** Who and what there is to filter by. Errors: `journal-failed`. */
  getJournalChoices: { input: nothing, output: journalChoicesSchema },
  /** Walks the chain of hashes from its beginning. Errors: `journal-failed`. */
  verifyJournal: { input: nothing, output: journalVerdictSchema },
  /** Lets the person say where, and writes what the filter lets through, the oldest first. Errors: `journal-failed`, `storage-failed`. */
  exportJournal: {
    input: z.strictObject({ filter: journalFilterSchema, format: z.enum(['csv', 'jsonl']) }),
    output: z.strictObject({ saved: z.boolean(), entries: z.int().nonnegative() }),
    needs: 'journal-export',
  },
} as const satisfies Record<string, CommandShape>;
