import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';
import { fileStore } from './sessions.test-kit.ts';

// As disk.integration.test.ts, with a disk that is really full, or really read-only.
let desk: TestDesk;
const number = '15550001';
const listed = () => desk.whatsapp.phone(number).linkedDevices();
const secretOfPhone = () => listed()[0]?.secret ?? 'no device is linked';
const quick = { saveAgain: 200, recoverBase: 200, recoverCap: 200 };

const open = async (options?: TestDeskOptions) => {
  desk = await TestDesk.open({ limits: quick, store: fileStore, ...options });
};

const isSaved = (id: string) =>
  fileStore(desk.folder)
    .load()
    .find(({ account }) => account.id === id);

/** A small file system of its own on a new folder, or why there can be none. */
function mountSmall(): { folder: string } | { impossible: string } {
  if (process.platform !== 'linux') return { impossible: 'not Linux' };
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder], { stdio: 'ignore' });
    return { folder };
  } catch {
    rmSync(folder, { recursive: true });
    return { impossible: 'mounting is not allowed' };
  }
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true });
}

/** Writes until nothing fits any more; returns the file that takes the space. */
function fill(folder: string): string {
  const path = join(folder, 'fills-the-disk');
  const file = openSync(path, 'w');
  for (const size of [1 << 20, 4096, 1]) {
    const block = Buffer.alloc(size);
    try {
      for (;;) writeSync(file, block);
    } catch {
      // Full for blocks of this size.
    }
  }
  fsyncSync(file);
  closeSync(file);
  return path;
}

describe('with a real disk', () => {
  // Tried here, mounted for the test only: a run without this test must leave nothing mounted.
  const tried = mountSmall();
  const why = 'impossible' in tried ? ` (skipped: ${tried.impossible})` : '';
  if ('folder' in tried) unmount(tried.folder);
  let folder = '';

  beforeEach(() => {
    const small = mountSmall();
    folder = 'folder' in small ? small.folder : '';
  });

  afterEach(async () => {
    if (!folder) return;
    await desk.sessions.shutDown();
    execFileSync('umount', ['-l', folder]);
    await desk.close();
  });

  test.skipIf(why !== '')(
    `a full disk is said, and what was linked works again once there is space${why}`,
    async () => {
      await open({ folder });
      const id = await desk.link('Support 1', number);
      const secret = secretOfPhone();
      const filler = fill(folder);
      expect(() => desk.sessions.add('Support 2')).toThrow();
      expect(desk.sessions.views).toHaveLength(1);
      expect(await desk.sessions.logOut(id)).toMatchObject({
        receipt: { phoneTold: { kind: 'done' }, chromeClosed: { kind: 'done' } },
      });
      expect(desk.problems.length).toBeGreaterThan(0);
      expect(listed()).toEqual([]);
      rmSync(filler);
      await desk.scan(id, number);
      await desk.reopen();
      await desk.untilState(id, 'ready');
      expect(readdirSync(join(folder, 'profiles', id))).toHaveLength(1);
      expect(await desk.filesWith(secret)).toEqual([]);
    },
  );
});

/** Folders become read-only and writable again; an account with all rights needs more than their mode for that. */
function setReadOnly(on: boolean, folders: readonly string[]): void {
  if (process.getuid?.() === 0) execFileSync('chattr', [on ? '+i' : '-i', ...folders], { stdio: 'ignore' });
  else for (const folder of folders) chmodSync(folder, on ? 0o500 : 0o700);
}

/** Why no folder can be made read-only here; empty if one can. */
function whyNeverReadOnly(): string {
  if (process.platform === 'win32') return ' (skipped: Windows)';
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-read-only-'));
  try {
    setReadOnly(true, [folder]);
    setReadOnly(false, [folder]);
    return '';
  } catch {
    return ' (skipped: no folder can be made read-only)';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('with a data folder that is read-only', () => {
  const why = whyNeverReadOnly();
  let locked: string[] = [];
  const lock = (id: string) => {
    const erasing = join(desk.folder, 'erasing');
    mkdirSync(erasing, { recursive: true });
    locked = [desk.folder, erasing, join(desk.folder, 'profiles'), join(desk.folder, 'profiles', id)];
    setReadOnly(true, locked);
  };
  const unlock = () => {
    if (locked.length > 0) setReadOnly(false, locked.splice(0));
  };

  afterEach(async () => {
    unlock();
    await desk.close();
  });

  test.skipIf(why !== '')(
    `a phone that links meanwhile is linked, it is said, and it is saved later${why}`,
    async () => {
      await open();
      const id = desk.add('Support 1');
      await desk.untilState(id, 'scan');
      lock(id);
      await desk.scan(id, number);
      expect(desk.problems.length).toBeGreaterThan(0);
      expect(isSaved(id)?.link).toBeNull();
      unlock();
      await expect.poll(() => isSaved(id)?.link?.identity).toMatchObject({ number });
    },
  );

  test.skipIf(why !== '')(
    `a logout meanwhile tells the phone, owns up to what is not erased, and erases it later${why}`,
    async () => {
      await open();
      const id = await desk.link('Support 1', number);
      const secret = secretOfPhone();
      lock(id);
      expect(await desk.sessions.logOut(id)).toMatchObject({
        receipt: { phoneTold: { kind: 'done' }, credentialsErased: { kind: 'failed' } },
      });
      expect(listed()).toEqual([]);
      await desk.untilState(id, 'recovering');
      unlock();
      await desk.scan(id, number);
      await desk.reopen();
      await desk.untilState(id, 'ready');
      await expect.poll(() => desk.filesWith(secret)).toEqual([]);
    },
  );
});
