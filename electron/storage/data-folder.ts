import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appError, fail, ok, type Result } from '../../shared/errors.ts';

/** Makes sure that the data folder exists and can be written, by writing. Errors: `data-folder-unwritable`. */
export function checkDataFolder(folder: string): Result<string> {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700); // It may have been there before, open to others.
    // A new one: what lies there under that name, such as a link to another file, must not be written to.
    rmSync(probe, { force: true });
    writeFileSync(probe, '', { flag: 'wx', mode: 0o600 });
    rmSync(probe);
    return ok(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(
      appError(
        'data-folder-unwritable',
        code === undefined
          ? 'Switchboard cannot write to its data folder (unknown error).'
          : 'Switchboard cannot write to its data folder ({code}).',
        'Make {folder} writable for you and check that the disk is not full. Your accounts are untouched.',
        { retryable: true, values: { folder, ...(code !== undefined && { code }) } },
      ),
    );
  }
}
