import electron from 'electron';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, release, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the figures come from. */
export interface Machine {
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  /** Whether Chrome runs without its sandbox, as it must for root. */
  readonly chromeSandbox: boolean;
  /** By program; null where it is not installed. */
  readonly versions: Readonly<Record<string, string | null>>;
}

/** Describes this machine and what the bench runs. */
export async function describeMachine(chrome: string, shell: string | undefined): Promise<Machine> {
  return {
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: await systemName(),
    chromeSandbox: process.getuid?.() !== 0,
    versions: {
      Node: process.versions.node,
      Electron: await electronVersion(),
      Chrome: await browserVersion(chrome),
      'headless shell': shell === undefined ? null : await browserVersion(shell),
      'whatsapp-web.js': await packageVersion('whatsapp-web.js'),
      'puppeteer-core': await packageVersion('puppeteer-core'),
    },
  };
}

async function systemName(): Promise<string> {
  const named = /^PRETTY_NAME="?([^"\n]*)/m.exec(
    await readFile('/etc/os-release', 'utf8').catch(() => ''),
  )?.[1];
  return `${named ?? type()} (${release()})`;
}

async function browserVersion(path: string): Promise<string> {
  const { stdout } = await run(path, ['--version'], { timeout: 10_000 });
  return /\d+(\.\d+){3}/.exec(stdout)?.[0] ?? stdout.trim();
}

/** Of the one that runs the app, which names itself in a file beside its program. */
async function electronVersion(): Promise<string> {
  return (await readFile(join(dirname(electron as unknown as string), 'version'), 'utf8')).trim();
}

async function packageVersion(name: string): Promise<string> {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
