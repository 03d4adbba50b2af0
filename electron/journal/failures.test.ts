import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { deferred, type Deferred } from '../waiting.ts';
import { openFile } from './files.ts';
import { Journal } from './journal.ts';
import { verifyJournal } from './verify.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-journal-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const entry = (label: string) => ({ kind: 'started', account: null, label }) as const;
const journalFailed = { error: { code: 'journal-failed', retryable: true } };

/**
 * A disk that is full after `room` more bytes, as a real one: the last write arrives in part, then there is an error,
 * after which the open file is of no use any more.
 */
class Disk {
  room = Infinity;
  /** Which files it concerns. */
  fails: (path: string) => boolean = () => true;

  readonly open = async (path: string, flags: number, mode: number): Promise<FileHandle> => {
    const handle = await openFile(path, flags, mode);
    const write = handle.write.bind(handle) as (
      ...args: [Buffer, number, number, number]
    ) => Promise<unknown>;
    let isBad = false;
    const limited = async (bytes: Buffer, offset: number, length: number, position: number) => {
      if (!this.fails(path)) return await write(bytes, offset, length, position);
      const fitting = isBad ? 0 : Math.min(length, this.room);
      this.room -= fitting;
      isBad = fitting === 0;
      if (isBad) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      return await write(bytes, offset, fitting, position);
    };
    return Object.assign(handle, { write: limited });
  };
}

async function labels(journal: Journal) {
  return (await journal.read()).entries.map(({ label }) => label).reverse();
}

test('what a full disk refused is written before the next entry, once, in its order', async () => {
  for (const room of [0, 1, 100, 400, 700]) {
    const disk = new Disk();
    const at = join(folder, String(room));
    const { journal } = await Journal.open(at, { open: disk.open });
    await journal.write(entry('before'));
    disk.room = room;
    const refused = await Promise.allSettled(['a', 'b', 'c'].map((label) => journal.write(entry(label))));
    expect(refused.at(-1)).toMatchObject({ status: 'rejected', reason: journalFailed });
    await expect(journal.write(entry('d'))).rejects.toMatchObject(journalFailed);
    disk.room = Infinity;
    await journal.write(entry('e'));
    expect(await labels(journal)).toEqual(['before', 'a', 'b', 'c', 'd', 'e']);
    expect(await verifyJournal(at)).toEqual({ kind: 'intact', lines: 6, from: 1 });
    await journal.close();
  }
});

test('a failure while a new file begins leaves no hole either', async () => {
  const disk = new Disk();
  const { journal } = await Journal.open(folder, { open: disk.open, maxBytes: 600 });
  await journal.write(entry('a'));
  await journal.write(entry('b'));
  disk.fails = (path) => path.endsWith('000002.jsonl');
  disk.room = 50;
  await expect(journal.write(entry('c'))).rejects.toMatchObject(journalFailed);
  disk.room = Infinity;
  await journal.write(entry('d'));
  expect(await labels(journal)).toEqual(['a', 'b', 'c', 'd']);
  expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: 4, from: 1 });
  await journal.close();
});

test('an entry whose head could not be written is not confirmed, and not there twice later', async () => {
  const disk = new Disk();
  const { journal } = await Journal.open(folder, { open: disk.open });
  disk.fails = (path) => path.endsWith('head.json');
  disk.room = 0;
  await expect(journal.write(entry('a'))).rejects.toMatchObject(journalFailed);
  expect(await labels(journal)).toEqual([]);
  disk.room = Infinity;
  await journal.write(entry('b'));
  expect(await labels(journal)).toEqual(['a', 'b']);
  expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: 2, from: 1 });
  await journal.close();
});

test('closing writes what had failed, or says that it is lost', async () => {
  const disk = new Disk();
  const first = await Journal.open(folder, { open: disk.open });
  disk.room = 0;
  await expect(first.journal.write(entry('a'))).rejects.toMatchObject(journalFailed);
  disk.room = Infinity;
  await first.journal.close();
  const second = await Journal.open(folder, { open: disk.open });
  expect(second.problems).toEqual([]);
  expect(await labels(second.journal)).toEqual(['a']);
  disk.room = 0;
  await expect(second.journal.write(entry('b'))).rejects.toMatchObject(journalFailed);
  await expect(second.journal.close()).rejects.toMatchObject(journalFailed);
});

test('a journal deleted under the running app is told at the next entry', async () => {
  const { journal } = await Journal.open(folder);
  await journal.write(entry('a'));
  await rm(folder, { recursive: true });
  await expect(journal.write(entry('b'))).rejects.toMatchObject(journalFailed);
  await expect(journal.close()).rejects.toMatchObject(journalFailed);
});

test('a journal cut short under the running app is told, and no hole is written into it', async () => {
  const disk = new Disk();
  const { journal } = await Journal.open(folder, { open: disk.open });
  await journal.write(entry('a'));
  disk.room = 0;
  await expect(journal.write(entry('b'))).rejects.toMatchObject(journalFailed);
  disk.room = Infinity;
  await truncate(join(folder, 'journal-000001.jsonl'), 0);
  await expect(journal.write(entry('c'))).rejects.toMatchObject(journalFailed);
  expect((await stat(join(folder, 'journal-000001.jsonl'))).size).toBe(0);
  await expect(journal.close()).rejects.toMatchObject(journalFailed);
});

test('a disk that does not answer is told in time, and the entry arrives when it does', async () => {
  const answers: Deferred<void> = deferred();
  const { journal } = await Journal.open(folder, {
    limitMs: 1_000,
    open: async (path, flags, mode) => {
      if (path.endsWith('.jsonl')) await answers.promise;
      return openFile(path, flags, mode);
    },
  });
  await expect(journal.write(entry('a'))).rejects.toMatchObject(journalFailed);
  answers.resolve();
  await vi.waitFor(async () => {
    expect(await labels(journal)).toEqual(['a']);
  });
  await journal.close();
});

test.each([1, 50, 333])(
  'a process killed after %i confirmed entries leaves a journal that has them all',
  async (count) => {
    const confirmed = await writeUntilKilled(count);
    expect(confirmed.length).toBeGreaterThanOrEqual(count);
    const { journal } = await Journal.open(folder);
    const { entries } = await journal.read({ limit: Infinity });
    const written = new Set(entries.map(({ label }) => label));
    expect(confirmed.filter((label) => !written.has(label))).toEqual([]);
    expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: entries.length, from: 1 });
    await journal.close();
  },
  30_000,
);

/** Starts a process that writes, kills it when it has confirmed `count` entries, and answers all that it confirmed. */
async function writeUntilKilled(count: number): Promise<string[]> {
  const program = fileURLToPath(new URL('journal.test-kit.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close');
  const confirmed: string[] = [];
  for await (const label of createInterface(child.stdout)) {
    confirmed.push(label);
    if (confirmed.length === count) child.kill('SIGKILL');
  }
  await ended;
  return confirmed;
}
