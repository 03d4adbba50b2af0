import electronPath from 'electron';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import process from 'node:process';
import { commandNames } from '../shared/contract.ts';
import { runsAsRoot } from '../electron/sessions/chrome/launch.ts';
import type { App } from './support/app.ts';
import {
  afterClick,
  allDenied,
  askForPermissions,
  breakPolicy,
  brokenDirectives,
  leave,
  openWindows,
} from './support/attempts.ts';
import { environment } from './support/environment.ts';
import { expect, test } from './support/fixtures.ts';

// Electron's security checklist, as far as it can be seen from outside a running app: each step is an attempt, and its
// number that of the checklist. security-list.test.ts says where each number is shown.

const { step } = test;

const contentsCount = (app: App) =>
  app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);

test('the page of the app has its commands, and nothing else of the computer', async ({
  app,
  outside,
  whatsapp,
  dataFolder,
}) => {
  await step('2: no Node', async () => {
    const seen = await app.window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
    );
    expect(seen).toEqual([]);
  });

  await step('20: no ipcRenderer and none of its events, only the commands of the contract', async () => {
    const seen = await app.window.evaluate(async () => {
      const bridge = window.switchboard as unknown as {
        commands: Record<string, (input?: unknown) => Promise<unknown>>;
        onUpdate(listener: (...given: unknown[]) => void): () => void;
      };
      const heard = new Promise<unknown[]>((resolve) => {
        const stop = bridge.onUpdate((...given) => {
          stop();
          resolve(given);
        });
      });
      await bridge.commands['updateSettings']?.({ change: { theme: 'dark' } });
      const [update, ...more] = await heard;
      return {
        bridge: Object.keys(bridge).sort(),
        commands: Object.entries(bridge.commands).map(([name, call]) => `${name} ${typeof call}`),
        update: Object.keys(update as object).sort(),
        more,
      };
    });
    expect(seen).toEqual({
      bridge: ['commands', 'onUpdate'],
      commands: commandNames.map((name) => `${name} function`),
      update: ['changes', 'seq'],
      more: [],
    });
  });

  await step('3: what the page does to its own world does not reach the bridge', async () => {
    const changed = await app.window.evaluate(async () => {
      const bridge = window.switchboard as unknown as { commands: Record<string, unknown> };
      const spoil = () => {
        throw new Error('spoiled');
      };
      for (const change of [
        () => (bridge.commands['getSnapshot'] = spoil),
        () => Object.assign(window, { switchboard: {} }),
      ])
        try {
          change();
        } catch {
          // Frozen, as it should be.
        }
      const resolve = Object.getOwnPropertyDescriptor(Promise, 'resolve') as PropertyDescriptor;
      Object.defineProperty(Promise, 'resolve', { ...resolve, value: spoil });
      const answer = await window.switchboard?.commands.getSnapshot();
      Object.defineProperty(Promise, 'resolve', resolve);
      return answer?.ok;
    });
    expect(changed).toBe(true);
  });

  await step('2, 3, 6, 8, 9, 10: no window has a preference that weakens it', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      ),
    );
    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    for (const name of ['nodeIntegrationInWorker', 'enableBlinkFeatures', 'disableBlinkFeatures'])
      expect(Boolean((preferences[0] as Record<string, unknown>)[name]), name).toBe(false);
  });

  await step('4, 6, 8, 10: and neither has the program itself; it asks for the sandbox', async () => {
    const weak = [
      'disable-web-security',
      'allow-running-insecure-content',
      'enable-blink-features',
      'enable-experimental-web-platform-features',
      'ignore-certificate-errors',
      'disable-site-isolation-trials',
    ];
    const has = await app.electron.evaluate(
      ({ app: electron }, names) => names.filter((name) => electron.commandLine.hasSwitch(name)),
      [...weak, 'enable-sandbox'],
    );
    expect(has).toEqual(runsAsRoot() ? [] : ['enable-sandbox']);
    // A second start says what the first one said, and ends.
    const args = runsAsRoot() ? ['.', '--no-sandbox'] : ['.'];
    const second = spawn(electronPath as unknown as string, args, {
      env: environment({ dataFolder, whatsapp }),
      cwd: process.cwd(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = await text(second.stderr);
    expect(said).toContain('already running');
    expect(said.includes('runs as root')).toBe(runsAsRoot());
  });

  await step('5: every permission is denied, and the clipboard cannot be read', async () => {
    const answers = await afterClick(app, askForPermissions);
    expect(answers).toEqual(allDenied(answers));
  });

  await step(
    '1, 7, 8: the page is all ours, and can neither load anything else nor run text as code',
    async () => {
      await afterClick(app, `try { new Function('window.ranText = true')(); } catch {}`);
      const { policy, origin, ran } = await app.window.evaluate(async (elsewhere) => {
        const answer = await fetch(location.href);
        const add = (name: string, attributes: Record<string, string>) => {
          document.body.append(Object.assign(document.createElement(name), attributes));
        };
        add('script', { textContent: 'window.ranInline = true' });
        add('script', { src: `${elsewhere}/script.js` });
        add('script', { src: 'data:text/javascript,window.ranData = true' });
        add('img', { src: `${elsewhere}/picture.png` });
        add('iframe', { src: `${elsewhere}/frame` });
        add('object', { data: `${elsewhere}/object` });
        add('link', { rel: 'stylesheet', href: `${elsewhere}/style.css` });
        add('base', { href: `${elsewhere}/base/` });
        const loads = [
          () => fetch(`${elsewhere}/fetch`),
          () => import(/* @vite-ignore */ `${elsewhere}/module.js`) as Promise<unknown>,
          () => Promise.resolve(new WebSocket(`${elsewhere.replace('http', 'ws')}/socket`)),
          () => Promise.resolve(new Worker(`${elsewhere}/worker.js`)),
          () => Promise.resolve(navigator.sendBeacon(`${elsewhere}/beacon`)),
        ];
        for (const load of loads)
          try {
            await load();
          } catch {
            // As it should be.
          }
        return {
          origin: location.origin,
          policy: answer.headers.get('content-security-policy')?.split('; '),
          ran: ['ranInline', 'ranData', 'ranText'].filter((name) => name in window),
        };
      }, outside.origin);
      expect(origin).toBe('switchboard://app');
      expect(policy).toEqual([
        "default-src 'self'",
        'img-src data:',
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-src 'none'",
        "frame-ancestors 'none'",
      ]);
      expect(ran).toEqual([]);
      expect(outside.hits).toEqual([]);
      expect(app.takeComplaints().join()).toContain('Content Security Policy');
    },
  );

  await step('7: nor can it use what would be its own in a way that it has no need of', async () => {
    expect(await afterClick(app, breakPolicy)).toEqual(brokenDirectives);
  });

  await step('besides: it cannot hand out a file', async () => {
    const isPrevented = app.electron.evaluate(
      ({ session }) =>
        new Promise<boolean>((resolve) => {
          session.defaultSession.once('will-download', (event) => {
            resolve(event.defaultPrevented);
          });
        }),
    );
    await afterClick(
      app,
      `Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'x.txt' }).click()`,
    );
    expect(await isPrevented).toBe(true);
  });

  await step('11, 12, 14: it cannot open a window or embed a web view', async () => {
    const opened = await afterClick(app, openWindows(outside));
    expect(opened).toEqual([true, true, true]);
    expect(await contentsCount(app)).toBe(1);
    expect(outside.hits).toEqual([]);
  });

  await step('13: it cannot leave its address, neither by a link nor by script', async () => {
    const before = app.window.url();
    const { seen, at } = await leave(app, outside);
    expect(seen).toEqual([
      { url: `${outside.origin}/link`, isPrevented: true },
      { url: `${outside.origin}/script`, isPrevented: true },
      { url: 'switchboard://app/other.html', isPrevented: true },
    ]);
    expect(at).toEqual([before, 'Switchboard']);
    expect(outside.hits).toEqual([]);
  });

  await step('13: an empty page, which asks nobody, does not stay', async () => {
    await app.window.evaluate(() => {
      document.title = 'left';
      location.assign('about:blank');
    });
    await expect(app.window).toHaveTitle('Switchboard');
    await expect(app.window).toHaveURL('switchboard://app/index.html');
    await expect(app.window.getByRole('button', { name: 'Settings', exact: true })).toBeVisible();
  });

  // Each refusal is a complaint, and some come late.
  await app.close();
  app.takeComplaints();
});

test('the page may load itself anew, and is the same again', async ({ app }) => {
  await app.add('Support 1');
  await app.window.evaluate(() => {
    document.title = 'before';
  });
  await app.window.reload();
  await expect(app.window).toHaveTitle('Switchboard');
  await expect(app.rail('Support 1')).toBeVisible();
});

test('the page is loaded again when it crashes, while the accounts run on', async ({ app, whatsapp }) => {
  await app.link('Support 1', whatsapp.phone('15550001'));
  // Seen from the main process: the tool that drives the page loses it with the crash.
  const after = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) return 'no window';
    const loaded = new Promise<void>((resolve) => {
      contents.once('did-finish-load', () => {
        resolve();
      });
    });
    contents.forcefullyCrashRenderer();
    await loaded;
    return { crashed: contents.isCrashed(), title: contents.getTitle() };
  });
  expect(after).toEqual({ crashed: false, title: 'Switchboard' });
  expect(whatsapp.phone('15550001').linkedDevices()).toMatchObject([{ connected: true }]);
  app.takeComplaints();
});
