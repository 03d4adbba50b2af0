import type { diagnosticsCommands } from '../../shared/commands/diagnostics.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { StartMode } from '../../shared/diagnostics.ts';
import type { Snapshot } from '../../shared/view.ts';
import type { Diagnostics } from './diagnostics.ts';

export interface DiagnosticsParts {
  readonly diagnostics: Pick<Diagnostics, 'report' | 'notePageError'>;
  /** Shows the folder with the log in the system's file manager. Rejects with `internal`. */
  readonly showLogFolder: () => Promise<void>;
  readonly startAgain: (mode: StartMode) => void;
}

/** The handlers for when something is wrong with the app itself. */
export const diagnosticsHandlers = (
  { diagnostics, showLogFolder, startAgain }: DiagnosticsParts,
  snapshot: () => Snapshot,
): Pick<Handlers, keyof typeof diagnosticsCommands> => ({
  getDiagnostics: async () => ({ text: await diagnostics.report(snapshot()) }),
  openLogFolder: async () => {
    await showLogFolder();
  },
  startAgain: ({ mode }) => {
    startAgain(mode);
  },
  reportPageError: (error) => {
    diagnostics.notePageError(error);
  },
});
