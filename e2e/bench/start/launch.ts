import electron from 'electron';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { runsAsRoot } from '../../../electron/sessions/chrome/launch.ts';
import { listProcesses, withDescendants } from '../../../electron/sessions/chrome/processes.ts';
import { processorTimeOf } from '../processes.ts';
import type { Side } from './figures.ts';

const project = resolve(import.meta.dirname, '../../..');

/** For the window to be there, and for the app to end when told to, in milliseconds. */
const limits = { start: 60_000, end: 10_000 };

/** What is waited for in the page: the button of the empty window, of the first account, or of an empty desk. */
const wanted = (side: Side) =>
  side === 'empty' ? 'button' : side === 'accounts-0' ? '#root button' : '[data-item^="account:"]';

/** An app whose window a person can use. */
export interface Launched {
  /** Milliseconds from its launch until then. */
  readonly ms: number;
  /** The processor time of all its processes so far, in milliseconds. */
  work(): Promise<number>;
  end(): Promise<void>;
}

/**
 * Starts a side on its folder. Rejects where its window does not come.
 * @param probe absolute path of the built probe.
 * @param flags what the app is started with besides.
 */
export async function launch(
  side: Side,
  folder: string,
  probe: string,
  flags: readonly string[] = [],
): Promise<Launched> {
  const app = side === 'empty' ? join(import.meta.dirname, 'empty') : project;
  const args = [
    '-r',
    probe,
    app,
    `--user-data-dir=${folder}`,
    ...(runsAsRoot() ? ['--no-sandbox'] : []),
    ...flags,
  ];
  const began = performance.now();
  const child = spawn(electron as unknown as string, args, {
    env: { ...process.env, BENCH_WANTED: wanted(side), SWITCHBOARD_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const work = async () => {
    const processes = withDescendants(await listProcesses(), ({ pid }) => pid === child.pid);
    return processorTimeOf(processes.map(({ pid }) => pid));
  };
  try {
    await interactive(child);
  } catch (error) {
    await end(child);
    throw error;
  }
  return { ms: performance.now() - began, work, end: () => end(child) };
}

function interactive(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`The window did not come: ${why}.`));
    };
    const timer = setTimeout(fail, limits.start, 'it took too long');
    child.once('exit', (code) => {
      fail(`the app ended with code ${code ?? 'unknown'}`);
    });
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        if (line !== 'bench: interactive') return;
        clearTimeout(timer);
        resolve();
      });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), limits.end);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(timer);
}
