import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { WhatsApp } from '../index.ts';
import { after, withLimit } from './limits.ts';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const GRACEFUL_MS = 3000;

/** The browser that the tests use. Throws if there is none. */
function findChrome(): string {
  const candidates = [process.env['SWITCHBOARD_CHROME'], ...BROWSERS];
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('No Chrome found: set SWITCHBOARD_CHROME to one.');
  return found;
}

/** How tests launch Chrome so that it reaches the stand-in, makes no traffic of its own and dies with us. */
export function launchOptions(whatsapp: WhatsApp, userDataDir: string) {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  // Chrome refuses to run as root with its sandbox.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: findChrome(),
    args: [...whatsapp.chromeArgs, ...quiet, ...root],
    userDataDir,
    pipe: true,
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}

/** Ends Chrome, gracefully if it can, and waits until every process of it is gone. */
export async function endChrome(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) return;
  const closed = browser.close().then(
    () => true,
    // A Chrome that is dead already has nothing to close.
    () => false,
  );
  const graceful = await Promise.race([closed, after(GRACEFUL_MS).then(() => false)]);
  if (!graceful) signalGroup(pid, 'SIGKILL');
  await withLimit(`the end of Chrome ${pid}`, groupGone(pid));
}

/**
 * Keeps a broken pipe to Chrome from being an uncaught exception: puppeteer-core 24 takes its own error listeners off
 * when it closes the pipe, and a reset may still come after that.
 */
export function ignoreLatePipeErrors(browser: Browser): void {
  for (const stream of browser.process()?.stdio ?? []) stream?.on('error', () => undefined);
}

/** Chrome leads its own process group: puppeteer starts it detached. */
async function groupGone(group: number): Promise<void> {
  // No event tells the end of a grandchild.
  while (await isAlive(group)) await after(20);
}

/** A process that is dead and only waits for init to notice (about 1 s) counts as gone. */
async function isAlive(group: number): Promise<boolean> {
  if (!signalGroup(group, 0)) return false;
  if (!existsSync('/proc/self/stat')) return true;
  const pids = (await readdir('/proc')).filter((name) => /^[0-9]+$/.test(name));
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
  return stats.some((stat) => {
    // proc(5): pid (name) state parent group ...; the name may hold anything but ends at the last bracket.
    const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return of === String(group) && state !== 'Z';
  });
}

/** Whether there was a process to signal. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
