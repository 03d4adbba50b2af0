import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';

let desk: TestDesk;
const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));

afterEach(() => desk.close());

const number = '15550001';
const listed = (of = number) => desk.whatsapp.phone(of).linkedDevices().length;
const secretOf = (of = number) => desk.whatsapp.phone(of).linkedDevices()[0]?.secret ?? 'no device is linked';

/** Logs out and waits for the QR code that must follow whatever the phone's side did. */
async function logOut(id: string) {
  const secret = secretOf();
  expect(await desk.filesWith(secret)).not.toEqual([]);
  const before = await desk.processes(id);
  const outcome = await desk.sessions.logOut(id);
  if (outcome.kind !== 'logged-out') throw new Error('it was not linked');
  await desk.untilState(id, 'scan');
  expect(await desk.filesWith(secret)).toEqual([]);
  const after = await desk.processes(id);
  expect(after.filter((pid) => before.includes(pid))).toEqual([]);
  expect(outcome.receipt.chromeClosed.kind).toBe('done');
  expect(outcome.receipt.credentialsErased.kind).toBe('done');
  return outcome.receipt;
}

test('a logout leaves no device, no process and no secret, and the account keeps its label', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const receipt = await logOut(id);
  expect(receipt).toMatchObject({ by: 'desk', identity: { number }, phoneTold: { kind: 'done' } });
  expect(listed()).toBe(0);
  expect(desk.view(id)).toMatchObject({
    account: { id, label: 'Support 1' },
    identity: null,
    notice: { kind: 'logged-out' },
  });
});

test('trap 9: a page that navigates before it answers a logout has told the phone', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.whatsapp.faults.onLogout({ kind: 'navigate-first' });
  expect(await logOut(id)).toMatchObject({ phoneTold: { kind: 'done' } });
  expect(listed()).toBe(0);
});

test('a slow logout is waited for', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.whatsapp.faults.onLogout({ kind: 'slow', ms: 1_000 });
  expect(await logOut(id)).toMatchObject({ phoneTold: { kind: 'done' } });
  expect(listed()).toBe(0);
});

test.each(['hang', 'throw', 'refuse'] as const)(
  'trap 9: where a logout fails (%s), the receipt says that the phone was not told, and all the rest is done',
  async (kind) => {
    await open({ limits: { unlink: 1_000 } });
    const id = await desk.link('Support 1', number);
    desk.whatsapp.faults.onLogout({ kind });
    expect(await logOut(id)).toMatchObject({ phoneTold: { kind: 'failed' } });
    expect(listed()).toBe(1);
    // A new login does not hide that the old device may still be listed.
    await desk.scan(id, number);
    expect(desk.view(id).receipt).toMatchObject({ phoneTold: { kind: 'failed' } });
  },
);

test('trap 9: a Chrome that dies under a logout leaves a receipt, not an account that hangs', async () => {
  await open({ limits: { unlink: 5_000 } });
  const id = await desk.link('Support 1', number);
  desk.whatsapp.faults.onLogout({ kind: 'hang' });
  const browser = await desk.browserProcess(id);
  const loggedOut = logOut(id);
  await desk.whatsapp.log.until('the question', () => desk.whatsapp.log.of('logout-asked')[0]);
  process.kill(browser, 'SIGKILL');
  expect(await loggedOut).toMatchObject({ phoneTold: { kind: 'failed' } });
});

test('a Chrome that dies under a logout is replaced by another one, which tells the phone', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.whatsapp.faults.onLogout({ kind: 'hang' });
  const browser = await desk.browserProcess(id);
  const loggedOut = logOut(id);
  await desk.whatsapp.log.until('the question', () => desk.whatsapp.log.of('logout-asked')[0]);
  desk.whatsapp.faults.onLogout({ kind: 'ok' });
  process.kill(browser, 'SIGKILL');
  expect(await loggedOut).toMatchObject({ phoneTold: { kind: 'done' } });
  expect(listed()).toBe(0);
});

test('a page that reloads under a logout is asked again, and only its answer counts', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.whatsapp.faults.onLogout({ kind: 'hang' });
  const loggedOut = logOut(id);
  await desk.whatsapp.log.until('the question', () => desk.whatsapp.log.of('logout-asked')[0]);
  desk.whatsapp.faults.onLogout({ kind: 'ok' });
  await desk.whatsapp.faults.now({ kind: 'reload' });
  expect(await loggedOut).toMatchObject({ phoneTold: { kind: 'done' } });
  expect(listed()).toBe(0);
});

test('traps 1 and 2: an unlink by the phone erases the login, and a new one outlives a restart', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const secret = secretOf();
  desk.whatsapp.phone(number).unlink();
  const view = await desk.untilState(id, 'scan');
  expect(view).toMatchObject({
    identity: null,
    notice: { kind: 'unlinked-on-phone' },
    receipt: { by: 'phone' },
  });
  expect(await desk.filesWith(secret)).toEqual([]);
  await desk.scan(id, number);
  await desk.reopen();
  await desk.untilState(id, 'ready');
  expect(listed()).toBe(1);
});

test('an unlink by the phone while the app is closed shows at the next start', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const secret = secretOf();
  await desk.reopen({
    whileClosed: () => {
      desk.whatsapp.phone(number).unlink();
    },
  });
  const view = await desk.untilState(id, 'scan');
  expect(view).toMatchObject({ identity: null, notice: { kind: 'unlinked-on-phone' } });
  expect(await desk.filesWith(secret)).toEqual([]);
});

test('trap 20: a socket that turns unpaired is an unlink', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await desk.whatsapp.faults.now({ kind: 'unpaired' });
  await desk.untilState(id, 'scan');
  expect(desk.view(id).notice).toMatchObject({ kind: 'unlinked-on-phone' });
});

test('a stopped account is started just far enough to unlink', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.sessions.stop(id);
  await desk.untilState(id, 'stopped');
  expect(await desk.processes(id)).toEqual([]);
  expect(desk.view(id).identity).toMatchObject({ number });
  expect(await logOut(id)).toMatchObject({ phoneTold: { kind: 'done' } });
  expect(listed()).toBe(0);
});

test('a logout during a start waits for it, then unlinks', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.sessions.stop(id);
  await desk.untilState(id, 'stopped');
  desk.sessions.start(id);
  await desk.untilState(id, 'starting');
  expect(await logOut(id)).toMatchObject({ phoneTold: { kind: 'done' } });
  expect(listed()).toBe(0);
});

test('logging out twice, or what is not linked, does nothing and says so; an unknown account is not found', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const [first, second] = await Promise.all([desk.sessions.logOut(id), desk.sessions.logOut(id)]);
  expect([first.kind, second.kind]).toEqual(['logged-out', 'already-logged-out']);
  await desk.untilState(id, 'scan');
  const before = await desk.processes(id);
  expect(await desk.sessions.logOut(id)).toEqual({ kind: 'already-logged-out' });
  expect(await desk.processes(id)).toEqual(before);
  await expect(desk.sessions.logOut('00000000-0000-4000-8000-000000000000')).rejects.toThrow(
    'no such account',
  );
});

test('logging one account out leaves another one undisturbed', async () => {
  await open();
  const [first, second] = [await desk.link('Support 1', number), await desk.link('Support 2', '15550002')];
  desk.lookAt(first);
  const processes = await desk.processes(second);
  const seen: string[] = [];
  desk.onEveryChange((view) => {
    // Its unread count may become known meanwhile.
    if (view.account.id === second && view.state.kind !== 'ready') seen.push(view.state.kind);
  });
  await logOut(first);
  expect(listed('15550002')).toBe(1);
  expect(seen).toEqual([]);
  expect(await desk.processes(second)).toEqual(expect.arrayContaining(processes));
});

/** Deletes the credentials behind the app's back. */
async function loseLogin(id: string): Promise<void> {
  desk.sessions.stop(id);
  await desk.untilState(id, 'stopped');
  const profiles = join(desk.folder, 'profiles', id);
  for (const name of await readdir(profiles)) await rm(join(profiles, name), { recursive: true });
}

test('a login that WhatsApp no longer knows is not taken for an unlink: the phone may still list it', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await loseLogin(id);
  desk.sessions.start(id);
  const view = await desk.untilState(id, 'scan');
  expect(listed()).toBe(1);
  expect(view).toMatchObject({
    notice: { kind: 'login-lost' },
    receipt: { by: 'unknown', phoneTold: { kind: 'failed' } },
  });
});

test('logging out a login that WhatsApp no longer knows does not claim that the phone was told', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await loseLogin(id);
  expect(await desk.sessions.logOut(id)).toMatchObject({
    receipt: { by: 'desk', phoneTold: { kind: 'failed' } },
  });
  expect(listed()).toBe(1);
});

test('a logout that quitting cut off is finished at the next start, before anything else', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const secret = secretOf();
  desk.whatsapp.faults.onLogout({ kind: 'hang' });
  const cutOff = desk.sessions.logOut(id).catch((error: unknown) => error);
  await desk.whatsapp.log.until('the question', () => desk.whatsapp.log.of('logout-asked')[0]);
  const seen: string[] = [];
  await desk.reopen({
    whileClosed: () => {
      desk.whatsapp.faults.onLogout({ kind: 'ok' });
      desk.onEveryChange(({ state }) => seen.push(state.kind));
    },
  });
  expect(await cutOff).toMatchObject({ error: { code: 'shutting-down' } });
  const view = await desk.untilState(id, 'scan');
  expect(view.receipt).toMatchObject({ by: 'desk', phoneTold: { kind: 'done' } });
  expect(seen).not.toContain('ready');
  expect(listed()).toBe(0);
  expect(await desk.filesWith(secret)).toEqual([]);
});

test('where the old profile cannot be moved away, the next Chrome does not get it', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.whatsapp.faults.onLogout({ kind: 'refuse' });
  await writeFile(join(desk.folder, 'erasing'), 'a file where the folder should be');
  const outcome = await desk.sessions.logOut(id);
  expect(outcome).toMatchObject({ receipt: { credentialsErased: { kind: 'failed' } } });
  await desk.until(id, 'an end', ({ state }) => state.kind === 'scan' || state.kind === 'ready');
  expect(desk.view(id).state.kind).toBe('scan');
});
