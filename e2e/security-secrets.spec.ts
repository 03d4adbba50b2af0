import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listProcesses } from '../electron/sessions/chrome/processes.ts';
import { TestProxy } from '../electron/sessions/proxy/proxies.test-kit.ts';
import type { App } from './support/app.ts';
import { onlyDevice } from './support/checks.ts';
import { answerTo, give } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { answerFileDialogs, playKeyring } from './support/system.ts';
import { accountId, browserProcessesOf, tracesOf } from './support/traces.ts';
import type { WhatsApp } from './whatsapp/index.ts';

const { step } = test;

const numbers = ['12025550147', '442079460123'] as const;
const labels = ['Salon Nordwind', 'Depot Kestrel'] as const;
const pin = '481516234211';
const wrongPin = '901276543311';
const password = 'Zwiebelkuchen-3141-Regen';
const message = 'The parcel lies under the blue mat';
const customer = { number: '15557770123', name: 'Ada Lovelock' };

/** Chrome keeps what WhatsApp's page keeps; a logout erases it. */
const inChrome = /^profiles\//;
/** The desk's own books, which have to name the numbers. */
const inBooks = /^(profiles|journal)\/|^(accounts|shifts)\.json$|^out\/(.*\/)?journal\./;
const nowhere = /^$/;

/** Everything that the app gives out to take elsewhere. */
async function exportAll(app: App, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const format of ['csv', 'jsonl'] as const) {
    await answerFileDialogs(app, join(out, `journal.${format}`));
    expect((await give(app, 'exportJournal', { filter: {}, format })).saved).toBe(true);
  }
  await answerFileDialogs(app, join(out, 'configuration.json'));
  expect((await give(app, 'exportConfiguration', undefined)).saved).toBe(true);
}

/** Every QR code and pairing code that was ever shown, and what they are made of. */
function codesOf(whatsapp: WhatsApp): string[] {
  const values = whatsapp.log.of('code-shown').flatMap(({ value }) => [value, ...value.split(',')]);
  return [...new Set(values)].filter((value) => value.length >= 8);
}

/** Those of the files in which a text may not be. */
const misplaced = (traces: Record<string, string[]>, text: string, allowed: RegExp): string[] =>
  (traces[text] ?? []).filter((path) => !allowed.test(path));

test('besides: no secret is written down where it does not belong, and nobody else can debug or read a session', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const out = join(dataFolder, 'out');
  const phones = numbers.map((number) => whatsapp.phone(number));
  const [first, second] = phones as [(typeof phones)[0], (typeof phones)[0]];
  const proxy = await TestProxy.start({
    scheme: 'http',
    leadsTo: whatsapp.host,
    login: { username: 'desk', password },
  });
  const said: Buffer[] = [];
  for (const stream of [app.process.stdout, app.process.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk));
  try {
    await playKeyring(app);
    await step('a PIN is set, and another one is tried', async () => {
      await give(app, 'setPin', { pin });
      await give(app, 'leaveLead', undefined);
      expect(await answerTo(app, 'enterPin', { pin: wrongPin })).toMatchObject({
        error: { code: 'pin-wrong' },
      });
      await give(app, 'enterPin', { pin });
    });

    await step('one number is linked by QR code through a proxy, another one by a pairing code', async () => {
      await give(app, 'addAccount', { label: labels[0], proxy: proxy.input });
      await app.select(labels[0]);
      await first.scan(await app.readQr(labels[0]));
      await expect(app.status()).toHaveText('Linked', { timeout: 30_000 });
      expect(proxy.asked).toContain('web.whatsapp.com:443');
      await app.add(labels[1]);
      await app.qr(labels[1]).waitFor();
      await app.askForCode(numbers[1]);
      await second.enterCode((await app.readPairingCode()).replace(/[^A-Z\d]/g, ''));
      await expect(app.status()).toHaveText('Linked', { timeout: 30_000 });
    });

    const ids = await Promise.all(labels.map((label) => accountId(dataFolder, label)));
    const secrets = phones.map((phone) => onlyDevice(phone).secret);
    await step('a customer writes, which the desk hears of', async () => {
      first.sendMessage(message, customer);
      await expect
        .poll(async () => (await give(app, 'getSnapshot', undefined)).accounts.map(({ unread }) => unread))
        .toContain(1);
    });

    await step(
      'besides: Chrome is debugged over a pipe only, and its command line tells no secret',
      async () => {
        const all = await listProcesses();
        for (const id of ids) {
          const leaders = await browserProcessesOf(dataFolder, id);
          const commands = all.filter(({ pid }) => leaders.includes(pid)).map(({ command }) => command);
          expect(commands).toHaveLength(1);
          expect(commands[0]).toContain('--remote-debugging-pipe');
        }
        const lines = all
          .map(({ command }) => command)
          .filter((command) => command.includes(join(dataFolder, 'profiles')));
        expect(lines.filter((line) => line.includes('--remote-debugging-port'))).toEqual([]);
        for (const secret of [password, pin, ...numbers, ...secrets])
          expect(lines.filter((line) => line.includes(secret))).toEqual([]);
      },
    );

    await step(
      'besides: nobody else on this computer may look into a profile or the desk’s files',
      async () => {
        const folders = ids.flatMap((id) => [join('profiles', id)]);
        for (const id of ids)
          for (const name of await readdir(join(dataFolder, 'profiles', id)))
            folders.push(join('profiles', id, name));
        const files = (await readdir(dataFolder)).filter((name) => name.endsWith('.json'));
        expect(files).toContain('accounts.json');
        expect(files).toContain('secrets.json');
        const open: string[] = [];
        for (const path of [...folders, ...files])
          if (((await stat(join(dataFolder, path))).mode & 0o077) !== 0) open.push(path);
        expect(open).toEqual([]);
      },
    );

    await step('each secret is there, so that it could be found', async () => {
      const traces = await tracesOf(dataFolder, [...secrets, ...numbers, ...labels]);
      for (const secret of secrets) expect(traces[secret]?.some((path) => inChrome.test(path))).toBe(true);
      for (const text of [...numbers, ...labels]) expect(traces[text]).toContain('accounts.json');
      expect(first.messages().map(({ text }) => text)).toContain(message);
      expect(codesOf(whatsapp).length).toBeGreaterThan(6);
    });

    await exportAll(app, join(out, 'while-linked'));
    await step('both are logged out, the one alone and the other by a hand-over', async () => {
      await app.select(labels[0]);
      await app.confirmLogOut(labels[0]);
      await first.waitForDevices(0);
      await expect(app.receipt()).toBeVisible();
      await give(app, 'beginHandOver', { team: null, leaveOut: [ids[0] ?? ''], person: 'Ana', note: '' });
      await second.waitForDevices(0);
      await expect
        .poll(async () => (await give(app, 'getSnapshot', undefined)).accounts.map(({ linked }) => linked))
        .toEqual([false, false]);
    });
    await exportAll(app, out);

    await step('the page crashes, with a live code', async () => {
      await give(app, 'lookAt', { id: ids[0] ?? '' });
      const shown = whatsapp.log.of('code-shown').length;
      await whatsapp.log.until('a code to be shown', () =>
        whatsapp.log.of('code-shown').length >= shown ? true : undefined,
      );
      await crashPage(app);
    });
    const diagnostics = await diagnosticsOf(app);
    expect(diagnostics).toContain('Chromium');
    await writeFile(join(out, 'diagnostics.txt'), diagnostics);
    await app.close();
    await writeFile(join(out, 'output.txt'), Buffer.concat(said));

    await step(
      'besides: no log, journal, export, crash file or other file holds what it must not',
      async () => {
        const codes = codesOf(whatsapp);
        const login = `desk:${password}`;
        const everywhere = [...codes, ...secrets, pin, wrongPin, password, login, message];
        const people = [customer.number, customer.name];
        const traces = await tracesOf(dataFolder, [...everywhere, ...people, ...numbers, ...labels, ...ids]);
        const wrong = [
          ...codes.map((code) => misplaced(traces, code, inChrome)),
          ...secrets.map((secret) => misplaced(traces, secret, nowhere)),
          ...[pin, wrongPin, password, login].map((text) => misplaced(traces, text, nowhere)),
          ...[message, ...people].map((text) => misplaced(traces, text, inChrome)),
          ...numbers.map((number) => misplaced(traces, number, inBooks)),
        ].flat();
        expect(wrong).toEqual([]);
        for (const label of labels)
          expect(traces[label]?.filter((path) => /^(logs|crashes)\/|diagnostics|output/.test(path))).toEqual(
            [],
          );
        // The log is about these accounts, and the exports are about these numbers.
        for (const id of ids) expect(traces[id]?.some((path) => path.startsWith('logs/'))).toBe(true);
        for (const number of numbers) expect(traces[number]).toContain('out/journal.jsonl');
      },
    );
  } finally {
    await proxy.stop();
  }
});

/** Ends the page's process as a fault of Chromium would. Resolves when the page is there again. */
const crashPage = (app: App) =>
  app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('there is no window');
    const loaded = new Promise<void>((resolve) => {
      contents.once('did-finish-load', () => {
        resolve();
      });
    });
    contents.forcefullyCrashRenderer();
    await loaded;
  });

/** What "Copy diagnostics" puts on the clipboard, asked for in the page as it is after its crash. */
const diagnosticsOf = (app: App): Promise<string> =>
  app.electron.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'window.switchboard.commands.getDiagnostics().then(({ value }) => value.text)',
      ) as Promise<string>,
  );
