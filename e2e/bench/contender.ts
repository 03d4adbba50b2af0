import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserKind } from './figures.ts';
import { endChromesOf } from './processes.ts';
import { Worker } from './workers/call.ts';
import type { SideApi } from './workers/side.ts';
import type { Address, StandInApi } from './workers/stand-in.ts';

/** One side with the browser that it runs. */
export interface Contender {
  readonly side: 'ours' | 'plain';
  readonly browser: { readonly path: string; readonly kind: BrowserKind };
}

/** What every run of the bench shares. */
export interface Bench {
  /** Absolute path of a folder for everything that is kept meanwhile. */
  readonly folder: string;
  readonly standIn: Worker<StandInApi>;
  readonly address: Address;
  /** Absolute paths of what runs the sides. */
  readonly scripts: Record<Contender['side'], string>;
  /** A number that no phone has had yet. */
  readonly nextNumber: () => string;
}

/** A contender at work: its process, and the folder of its accounts. */
export interface Running {
  readonly worker: Worker<SideApi>;
  readonly folder: string;
}

/** An empty folder for a contender's accounts. */
export async function newFolder({ folder }: Bench, { side }: Contender): Promise<string> {
  await mkdir(folder, { recursive: true });
  return mkdtemp(join(folder, `${side}-`));
}

export const erase = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** Starts a contender's process on a folder, does something with it, and ends it with all its Chromes. */
export async function withContender<T>(
  bench: Bench,
  { side, browser }: Contender,
  folder: string,
  work: (running: Running) => Promise<T>,
): Promise<T> {
  const worker = new Worker<SideApi>(bench.scripts[side], folder);
  try {
    await worker.call('open', { folder, address: bench.address, browser });
    const result = await work({ worker, folder });
    await worker.call('close');
    return result;
  } finally {
    await worker.end();
    await endChromesOf(folder);
  }
}

/** Adds an account and links it to a phone of its own. The milliseconds are those until its first QR code. */
export async function link(
  { standIn, nextNumber }: Bench,
  { worker }: Running,
  label: string,
  number = nextNumber(),
): Promise<number> {
  const { ms, value } = await worker.call('add', label);
  await standIn.call('scan', number, value);
  await worker.call('untilReady', label);
  return ms;
}
