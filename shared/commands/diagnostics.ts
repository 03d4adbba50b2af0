import { z } from 'zod';
import { pageErrorSchema, startModes } from '../diagnostics.ts';
import type { CommandShape } from './shape.ts';

const nothing = z.undefined();

/** The commands for when something is wrong with the app itself. */
export const diagnosticsCommands = {
  /** What a report needs, in one text in English: versions, settings, counts, the log's last lines; nothing private. */
  getDiagnostics: { input: nothing, output: z.strictObject({ text: z.string() }) },
  /** Shows the folder with the log in the system's file manager. Errors: `internal`. */
  openLogFolder: { input: nothing, output: nothing },
  /** Starts the app again: as always, or without starting an account. Nobody is asked any more. */
  startAgain: { input: z.strictObject({ mode: z.enum(startModes) }), output: nothing },
  /** Writes down that the page ran into an error. Of very many only some are. */
  reportPageError: { input: pageErrorSchema, output: nothing, whileLocked: true },
} as const satisfies Record<string, CommandShape>;
