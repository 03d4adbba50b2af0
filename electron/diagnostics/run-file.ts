import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { crashSchema, faultSchema } from '../../shared/diagnostics.ts';

const runFileSchema = z.strictObject({
  version: z.literal(1),
  /** The run that has this file; null: none had it yet. */
  run: z
    .strictObject({
      startedAt: z.iso.datetime(),
      /** Whether it ended in order, which also the system can have asked for. */
      ended: z.boolean(),
    })
    .nullable(),
  /** The latest last. */
  faults: z.array(faultSchema),
  crashes: z.array(crashSchema),
});
export type RunFile = z.infer<typeof runFileSchema>;

const pathIn = (folder: string) => join(folder, 'run.json');

/** What is in `<folder>/run.json`; `torn` where that cannot be understood, null where there is none. Throws what the disk says. */
export function readRunFile(folder: string): RunFile | 'torn' | null {
  const text = readIfThere(pathIn(folder));
  if (text === null) return null;
  try {
    return runFileSchema.parse(JSON.parse(text));
  } catch {
    return 'torn';
  }
}

/**
 * Writes it for this user only. It does not wait for the disk: what a loss of power tears tells just that, and the start
 * of the app does not get slower by it. Throws what the disk says.
 */
export function writeRunFile(folder: string, content: RunFile): void {
  const unfinished = `${pathIn(folder)}.part`;
  writeFileSync(unfinished, JSON.stringify(content), { mode: 0o600 });
  renameSync(unfinished, pathIn(folder));
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
