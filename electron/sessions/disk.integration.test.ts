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
import { appError, AppException } from '../../shared/errors.ts';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';
import { Profiles, type ProfileFolders } from './profiles.ts';
import type { RecordStore } from './records.ts';
import { fileStore } from './sessions.test-kit.ts';

// The disk is full, or may not be written any more, while a phone links and while credentials are erased; then it is fine
// again. Most failures are played where sessions meet the disk; the last tests have a disk that is really so.
let desk: TestDesk;
const number = '15550001';
const otherNumber = '15550002';
const listed = (of = number) => desk.whatsapp.phone(of).linkedDevices();
const secretOf = (of = number) => listed(of)[0]?.secret ?? 'no device is linked';
const quick = { saveAgain: 200, recoverBase: 200, recoverCap: 200 };

/** What the disk takes at the moment. */
const disk = { saves: true, folders: true, erasing: true };

const enospc = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

/** Records in a real file, as long as the disk takes them. */
function store(folder: string): RecordStore {
  const file = fileStore(folder);
  return {
    load: () => file.load(),
    save: (records) => {
      if (!disk.saves)
        throw new AppException(
          appError('storage-failed', 'The change could not be saved.', 'Free some space.'),
        );
      file.save(records);
    },
  };
}

/** The real directories, as long as the disk takes them. */
function profiles(folder: string): ProfileFolders {
  const real = new Profiles(folder);
  return {
    pathOf: (account, generation) => real.pathOf(account, generation),
    prepare: (account, generation) =>
      disk.folders ? real.prepare(account, generation) : Promise.reject(enospc()),
    erase: (account, generation, limitMs) =>
      disk.erasing ? real.erase(account, generation, limitMs) : Promise.resolve({ kind: 'failed' }),
    eraseAccount: (account, limitMs) =>
      disk.erasing ? real.eraseAccount(account, limitMs) : Promise.resolve({ kind: 'failed' }),
    sweep: (inUse) => real.sweep(inUse),
  };
}

const open = async (options?: TestDeskOptions) => {
  Object.assign(disk, { saves: true, folders: true, erasing: true });
  desk = await TestDesk.open({ limits: quick, store, profiles, ...options });
};

/** A colleague's account, which nothing may disturb; call the result to see that nothing did. */
async function bystander(): Promise<() => Promise<void>> {
  const id = await desk.link('Bystander', otherNumber);
  const chrome = await desk.browserProcess(id);
  const seen: string[] = [];
  desk.onEveryChange(({ account, state }) => {
    if (account.id === id) seen.push(state.kind);
  });
  return async () => {
    expect(new Set(seen).size).toBeLessThanOrEqual(1);
    expect(desk.view(id).state.kind).toBe('ready');
    expect(await desk.browserProcess(id)).toBe(chrome);
    expect(listed(otherNumber)).toHaveLength(1);
  };
}

const problems = () => desk.problems.map(({ code }) => code);
const isSaved = (id: string) =>
  fileStore(desk.folder)
    .load()
    .find(({ account }) => account.id === id);

describe('with a disk that is played', () => {
  afterEach(() => desk.close());

  test('an account that cannot be saved is refused, and is not there', async () => {
    await open();
    disk.saves = false;
    expect(() => desk.sessions.add('Support 1')).toThrow('could not be saved');
    expect(desk.sessions.views).toEqual([]);
    disk.saves = true;
    await desk.link('Support 1', number);
  });

  test('a phone that links while nothing can be saved is linked, it is said, and it is saved later', async () => {
    await open();
    const undisturbed = await bystander();
    const id = desk.add('Support 1');
    await desk.untilState(id, 'scan');
    disk.saves = false;
    await desk.scan(id, number);
    expect(problems()).toContain('storage-failed');
    expect(isSaved(id)?.link).toBeNull();
    disk.saves = true;
    await expect.poll(() => isSaved(id)?.link?.identity).toMatchObject({ number });
    await undisturbed();
    await desk.reopen();
    await desk.untilState(id, 'ready');
    expect(listed()).toHaveLength(1);
  });

  test('quitting while nothing can be saved loses no login', async () => {
    await open();
    const id = desk.add('Support 1');
    await desk.untilState(id, 'scan');
    disk.saves = false;
    await desk.scan(id, number);
    await desk.reopen({ whileClosed: () => (disk.saves = true), lookAt: null });
    await desk.untilState(id, 'ready');
    expect(listed()).toHaveLength(1);
  });

  test('where no folder can be made for a login, that is said, and a code comes once one can be', async () => {
    await open();
    const undisturbed = await bystander();
    disk.folders = false;
    const id = desk.add('Support 1');
    const { state } = await desk.untilState(id, 'recovering');
    expect(state).toMatchObject({ cause: { code: 'profile-failed', retryable: true } });
    disk.folders = true;
    await desk.scan(id, number);
    await undisturbed();
  });

  test('a logout of which nothing can be saved tells the phone, erases, and shows a code; it is saved later', async () => {
    await open();
    const undisturbed = await bystander();
    const id = await desk.link('Support 1', number);
    const secret = secretOf();
    disk.saves = false;
    expect(await desk.sessions.logOut(id)).toMatchObject({
      receipt: { phoneTold: { kind: 'done' }, credentialsErased: { kind: 'done' } },
    });
    await desk.untilState(id, 'scan');
    expect(problems()).toContain('storage-failed');
    expect(listed()).toEqual([]);
    expect(await desk.filesWith(secret)).toEqual([]);
    disk.saves = true;
    await expect.poll(() => isSaved(id)?.receipt).toMatchObject({ phoneTold: { kind: 'done' } });
    await undisturbed();
    await desk.scan(id, number);
  });

  test('credentials that cannot be erased are owned up to, used by nobody, and erased at the next start', async () => {
    await open();
    const undisturbed = await bystander();
    const id = await desk.link('Support 1', number);
    const secret = secretOf();
    disk.erasing = false;
    expect(await desk.sessions.logOut(id)).toMatchObject({
      receipt: { phoneTold: { kind: 'done' }, credentialsErased: { kind: 'failed' } },
    });
    expect(await desk.filesWith(secret)).not.toEqual([]);
    await desk.scan(id, number);
    const [fresh] = listed();
    await undisturbed();
    disk.erasing = true;
    await desk.reopen();
    await desk.untilState(id, 'ready');
    await expect.poll(() => desk.filesWith(secret)).toEqual([]);
    expect(listed().map((device) => device.id)).toEqual([fresh?.id]);
  });

  test('a logout on a disk that takes nothing at all is finished by itself when it takes something again', async () => {
    await open();
    const id = await desk.link('Support 1', number);
    const secret = secretOf();
    Object.assign(disk, { saves: false, folders: false, erasing: false });
    expect(await desk.sessions.logOut(id)).toMatchObject({
      receipt: { phoneTold: { kind: 'done' }, credentialsErased: { kind: 'failed' } },
    });
    const { state } = await desk.untilState(id, 'recovering');
    expect(state).toMatchObject({ cause: { code: 'profile-failed' } });
    Object.assign(disk, { saves: true, folders: true, erasing: true });
    await desk.scan(id, number);
    await desk.reopen();
    await desk.untilState(id, 'ready');
    await expect.poll(() => desk.filesWith(secret)).toEqual([]);
  });

  test('an account that cannot be erased is not removed, and says why', async () => {
    await open();
    const id = await desk.link('Support 1', number);
    disk.erasing = false;
    await expect(desk.sessions.remove(id, { evenIfPhoneNotTold: false })).rejects.toMatchObject({
      error: { code: 'profile-failed' },
    });
    expect(desk.view(id)).toMatchObject({ identity: null, receipt: { phoneTold: { kind: 'done' } } });
    expect(listed()).toEqual([]);
    disk.erasing = true;
    expect(await desk.sessions.remove(id, { evenIfPhoneNotTold: false })).toEqual({ kind: 'removed' });
  });
});

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
      await open({ folder, store: fileStore, profiles: (of) => new Profiles(of) });
      const id = await desk.link('Support 1', number);
      const secret = secretOf();
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

  const openOnDisk = () => open({ store: fileStore, profiles: (of) => new Profiles(of) });

  test.skipIf(why !== '')(
    `a phone that links meanwhile is linked, it is said, and it is saved later${why}`,
    async () => {
      await openOnDisk();
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
      await openOnDisk();
      const id = await desk.link('Support 1', number);
      const secret = secretOf();
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
