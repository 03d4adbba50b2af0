import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appError, type AppError } from '../../../shared/errors.ts';
import { runsAsRoot } from './launch.ts';

/** How long the browser may take to show why it does not start, in milliseconds. */
const limit = 10_000;

/**
 * Why a browser that ended at once does not start, if it says so in a way that we know: puppeteer, over a pipe, does
 * not pass on what it prints. Undefined where it starts, or fails for another reason. Never rejects.
 * @param path of its program file.
 */
export async function diagnoseLaunch(path: string): Promise<AppError | undefined> {
  if (process.platform !== 'linux') return undefined;
  const printed = await print(path).catch(() => '');
  return printed.includes('No usable sandbox') ? noSandbox() : undefined;
}

async function print(path: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'switchboard-diagnosis-'));
  const root = runsAsRoot() ? ['--no-sandbox'] : [];
  const args = [
    '--headless',
    '--disable-gpu',
    `--user-data-dir=${profile}`,
    ...root,
    '--dump-dom',
    'about:blank',
  ];
  try {
    return await new Promise((resolve) => {
      execFile(path, args, { timeout: limit, killSignal: 'SIGKILL' }, (_error, _out, complaint) => {
        resolve(complaint);
      });
    });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const noSandbox = (): AppError =>
  appError(
    'browser-failed',
    'This system does not let Chrome build its sandbox.',
    'Install the package chromium-sandbox, or Google Chrome, which brings its own; then try again.',
  );
