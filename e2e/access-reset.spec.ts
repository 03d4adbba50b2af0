import electronPath from 'electron';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resetFlag } from '../shared/start-flags.ts';
import { environment } from './support/environment.ts';
import { codeOf, snapshot } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { pin, setPin } from './support/lead.ts';
import { accountId, filesWith } from './support/traces.ts';

const number = '12025550147';
const otherNumber = '442079460123';

const fileOf = async (dataFolder: string, name: string): Promise<string> =>
  readFile(join(dataFolder, `${name}.json`), 'utf8').catch(() => '');

test('a reset of the PIN ends every link first; while the app runs it is refused', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const [phone, other] = [whatsapp.phone(number), whatsapp.phone(otherNumber)];
  const first = await openApp();
  await first.link('Support 1', phone);
  await first.link('Support 2', other);
  await first.chooseAction('Stop');
  await expect(first.status()).toHaveText('Stopped');
  const id = await accountId(dataFolder, 'Support 2');
  const sleeping = { id, change: { startsWithApp: false } };
  expect(await codeOf(first, 'updateAccount', sleeping)).toBe('ok');
  await setPin(first);

  const env = environment({ dataFolder, whatsapp });
  const start = () =>
    spawn(electronPath as unknown as string, ['--no-sandbox', '.', resetFlag], { env, stdio: 'ignore' });
  expect(await once(start(), 'exit')).toEqual([1, null]);
  expect(JSON.parse(await fileOf(dataFolder, 'access'))).toMatchObject({ pin: { r: 8 } });
  await first.close();
  expect(phone.linkedDevices()).toHaveLength(1);

  // Killed as soon as it has begun: whatever was done by then, no later start shows a link.
  const killed = start();
  const gone = once(killed, 'exit');
  await expect.poll(() => fileOf(dataFolder, 'accounts'), { intervals: [2] }).toMatch(/"logoutAsked":\s*"/);
  killed.kill('SIGKILL');
  await gone;
  const second = await openApp();
  await Promise.all([phone.waitForDevices(0), other.waitForDevices(0)]);
  if ((await snapshot(second)).access.hasPin) {
    await second.close();
    await (await openApp({ args: [resetFlag] })).close();
  } else await second.close();

  const last = await openApp();
  expect((await snapshot(last)).access.hasPin).toBe(false);
  await expect(last.rail('Support 1')).not.toContainText('Linked');
});

test('after a reset the app says so, and the journal has it', async ({ openApp, whatsapp, dataFolder }) => {
  const phone = whatsapp.phone(number);
  const first = await openApp();
  await first.link('Support 1', phone);
  await setPin(first);
  await first.close();

  const second = await openApp({ args: [resetFlag] });
  await phone.waitForDevices(0);
  await expect(second.window.getByText('The lead’s PIN was reset.')).toBeVisible();
  expect((await snapshot(second)).access).toMatchObject({ hasPin: false, leadUntil: null });
  await second.close();
  expect(await filesWith(join(dataFolder, 'journal'), '"pin-reset"')).not.toEqual([]);
  const third = await openApp();
  await third.rail('Support 1').waitFor();
  await expect(third.window.getByText('The lead’s PIN was reset.')).toBeHidden();
});

test('a PIN file that is damaged, or gone, opens nothing: no PIN is taken, what can be kept is kept', async ({
  openApp,
  dataFolder,
}) => {
  const first = await openApp();
  await first.add('Support 1');
  await setPin(first);
  await first.close();
  const path = join(dataFolder, 'access.json');
  const whole = await readFile(path, 'utf8');
  const id = await accountId(dataFolder, 'Support 1');

  for (const damage of [() => writeFile(path, '{ "version": 1, "pin": null'), () => rm(path)]) {
    await damage();
    const app = await openApp();
    await expect(app.window.getByText(/holds the lead’s PIN is missing or damaged/)).toBeVisible();
    expect(await codeOf(app, 'enterPin', { pin })).toBe('storage-failed');
    expect(await codeOf(app, 'setPin', { pin: '1234' })).toBe('storage-failed');
    expect(await codeOf(app, 'logOut', { id })).toBe('pin-needed');
    expect(await codeOf(app, 'startAccount', { id })).toBe('ok');
    await app.close();
  }

  await writeFile(path, whole);
  const mended = await openApp();
  expect(await codeOf(mended, 'enterPin', { pin })).toBe('ok');
});
