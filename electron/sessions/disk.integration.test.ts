import { afterEach, describe, expect, test } from 'vitest';
import { appError, AppException } from '../../shared/errors.ts';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';
import { Profiles, type ProfileFolders } from './profiles.ts';
import type { RecordStore } from './records.ts';
import { fileStore } from './sessions.test-kit.ts';

// The disk is full, or may not be written any more, while a phone links and while credentials are erased; then it is fine
// again. The failures are played where sessions meet the disk; real-disk.integration.test.ts has disks that are really so.
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
