import { z } from 'zod';
import type { CommandShape } from './shape.ts';

const nothing = z.undefined();

/**
 * The commands about updates of the app. What becomes of them is in the snapshot's `updates`; each is a no-op where its
 * moment has passed. Errors of all: `wrong-state` (updates are off).
 */
export const updateCommands = {
  /** Asks whether there is a newer version. */
  checkForUpdates: { input: nothing, output: nothing },
  /** Downloads the one that was found. */
  downloadUpdate: { input: nothing, output: nothing, needs: 'settings' },
  cancelUpdateDownload: { input: nothing, output: nothing, needs: 'settings' },
  /**
   * Closes everything in order, installs what was downloaded and starts again; with `wanted` false, takes that back. It
   * waits while accounts are being logged out.
   */
  restartToUpdate: { input: z.strictObject({ wanted: z.boolean() }), output: nothing, needs: 'settings' },
} as const satisfies Record<string, CommandShape>;
