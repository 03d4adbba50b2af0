import { join } from 'node:path';
import type { App } from './support/app.ts';
import { give } from './support/commands.ts';
import { allDenied, askForPermissions } from './support/attempts.ts';
import { expect, test } from './support/fixtures.ts';
import type { Outside } from './support/outside.ts';
import { chooseInMenu } from './support/menu.ts';

// Pages and frames that are not the app's window, which would be there only through a fault of ours; and what the app's own
// protocol gives out.

const { step } = test;

/** What the commands answer to a page that has our preload; `null`: the preload gave it none. */
const calls = `(async () => {
  const { commands } = window.switchboard ?? {};
  if (!commands) return null;
  const answers = [await commands.getSnapshot(), await commands.addAccount({ label: 'Foreign' })];
  return answers.map((answer) => answer.ok || answer.error.code);
})()`;

/** Opens a page with our preload in a window of its own, and has it call commands. */
const callFrom = (app: App, url: string): Promise<unknown> =>
  app.electron.evaluate(
    async ({ app: electron, BrowserWindow }, [address, script]) => {
      const preload = `${electron.getAppPath()}/out/preload/preload.cjs`;
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await foreign.loadURL(address).catch(() => undefined);
      const answers = (await foreign.webContents.executeJavaScript(script)) as unknown;
      foreign.destroy();
      return answers;
    },
    [url, calls] as const,
  );

test('what is not the app’s own window can do nothing', async ({ app, outside }) => {
  const forbidden = ['forbidden', 'forbidden'];

  await step('17: a page that is not ours is refused every command, even with our own preload', async () => {
    for (const url of [
      'data:text/html,foreign',
      'about:blank',
      `${outside.origin}/page`,
      'switchboard://elsewhere/index.html',
      'switchboard://app.elsewhere/index.html',
      'file:///etc/hostname',
    ])
      expect([url, await callFrom(app, url)]).toEqual([url, forbidden]);
  });

  await step(
    '17: so is a frame within our page, and our page outside a window; in one it is answered',
    async () => {
      const answers = await app.electron.evaluate(
        async ({ app: electron, BrowserWindow, WebContentsView }, script) => {
          const webPreferences = {
            preload: `${electron.getAppPath()}/out/preload/preload.cjs`,
            sandbox: true,
            nodeIntegrationInSubFrames: true,
          };
          const window = new BrowserWindow({ show: false, webPreferences });
          await window.loadURL('switchboard://app/index.html');
          const inFrame = `(async () => {
            const frame = document.createElement('iframe');
            frame.srcdoc = '<p>Inner</p>';
            const loaded = new Promise((resolve) => { frame.onload = resolve; });
            document.body.append(frame);
            await loaded;
            window.inner = frame.contentWindow;
            return ${script.replace('window.switchboard', 'window.inner.switchboard')};
          })()`;
          const view = new WebContentsView({ webPreferences });
          await view.webContents.loadURL('switchboard://app/index.html');
          const found = {
            frame: (await window.webContents.executeJavaScript(inFrame)) as unknown,
            view: (await view.webContents.executeJavaScript(script)) as unknown,
            top: (await window.webContents.executeJavaScript(
              'window.switchboard.commands.getSnapshot().then(({ ok }) => ok)',
            )) as unknown,
          };
          window.destroy();
          view.webContents.close();
          return found;
        },
        calls,
      );
      expect(answers).toEqual({ frame: forbidden, view: forbidden, top: true });
    },
  );

  await step('12: a web view is never attached, even in a window that would take one', async () => {
    const attached = await app.electron.evaluate(async ({ BrowserWindow, webContents }, origin) => {
      const foreign = new BrowserWindow({ show: false, webPreferences: { webviewTag: true, sandbox: true } });
      await foreign.loadURL(`${origin}/page`);
      const prevented = new Promise<boolean>((resolve) => {
        foreign.webContents.on('will-attach-webview', (event) => {
          resolve(event.defaultPrevented);
        });
      });
      await foreign.webContents.executeJavaScript(
        `document.body.innerHTML = '<webview src="${origin}/view" allowpopups></webview>'`,
      );
      const isPrevented = await prevented;
      const views = webContents.getAllWebContents().filter((each) => each.getType() === 'webview');
      foreign.destroy();
      return { isPrevented, views: views.length };
    }, outside.origin);
    expect(attached).toEqual({ isPrevented: true, views: 0 });
  });

  await step('13, 14: no page is led on by a redirect, or opens another one', async () => {
    const opened = await app.electron.evaluate(async ({ BrowserWindow }, origin) => {
      const foreign = new BrowserWindow({ show: false });
      const led = await foreign.loadURL(`${origin}/redirect`).then(
        () => 'loaded',
        () => 'refused',
      );
      await foreign.loadURL(`${origin}/page`);
      const none = (await foreign.webContents.executeJavaScript(
        `window.open('${origin}/opened') === null && window.open('about:blank') === null`,
        true,
      )) as boolean;
      const windows = BrowserWindow.getAllWindows().length;
      foreign.destroy();
      return { led, none, windows };
    }, outside.origin);
    expect(opened).toEqual({ led: 'refused', none: true, windows: 2 });
    expect(outside.hits).toContain('/redirect');
    for (const path of ['/landed', '/opened', '/view']) expect(outside.hits).not.toContain(path);
  });

  await step('5: every permission is denied in any other session too', async () => {
    const answers = await app.electron.evaluate(
      async ({ BrowserWindow }, [origin, script]) => {
        const foreign = new BrowserWindow({ show: false, webPreferences: { partition: 'other' } });
        await foreign.loadURL(`${origin}/page`);
        const asked = (await foreign.webContents.executeJavaScript(script, true)) as object;
        foreign.destroy();
        return asked;
      },
      [outside.origin, askForPermissions] as const,
    );
    expect(answers).toEqual(allDenied(answers));
  });

  await step('18: the app’s own protocol gives out its bundle and nothing else', () =>
    readBundle(app, outside),
  );

  expect((await give(app, 'getSnapshot', undefined)).accounts).toEqual([]);
  // Each refusal is a complaint, and some come late.
  await app.close();
  app.takeComplaints();
});

test('15: a link to help leaves the app as the address of the list, and only that', async ({ app }) => {
  const opened = await app.electron.evaluateHandle(({ shell }) => {
    const links: string[] = [];
    shell.openExternal = (url) => Promise.resolve(void links.push(url));
    return links;
  });
  await chooseInMenu(app, 'WhatsApp Help Centre');
  await expect.poll(() => opened.jsonValue()).toEqual(['https://faq.whatsapp.com/']);
});

/** Asks for files beside the bundle, which are there, in every way that might lead to them. */
async function readBundle(app: App, outside: Outside): Promise<void> {
  const project = await app.electron.evaluate(({ app: electron }) => electron.getAppPath());
  const main = ['main', 'start.js'];
  const paths = ['/', '%2f', '%2F', '\\', '%5c', '%252f', '%c0%af', '//', '/./'].flatMap((slash) =>
    ['..', '%2e%2e', '%2E.', '%252e%252e', '.%00.', '....', '..;'].map(
      (up) => `/${[up, ...main].join(slash)}`,
    ),
  );
  paths.push(
    `/${join(project, 'package.json')}`,
    `//${join(project, 'package.json')}`,
    `/${encodeURIComponent(join(project, 'package.json'))}`,
    '/C:%5CWindows%5Cwin.ini',
    '/index.html%00.js',
    '/%00',
    '/%E0%A4%A',
    '/assets',
    '/assets/',
    '/',
    '/index.html/',
    '/index.html/../../main/start.js',
    '/.%2e/.%2e/package.json',
    '/nothing.html',
  );
  const hosts = ['elsewhere', 'app.elsewhere', 'someone@app', 'main', '..'];
  const asked = [
    ...paths.map((path) => ['GET', `switchboard://app${path}`]),
    ...hosts.map((host) => ['GET', `switchboard://${host}/index.html`]),
    ...['POST', 'PUT', 'DELETE', 'HEAD', 'PATCH'].map((method) => [method, 'switchboard://app/index.html']),
    ['GET', `switchboard://app/index.html?url=${outside.origin}/`],
    ['GET', 'switchboard://app/index.html#x'],
  ] as [string, string][];
  const given = await app.electron.evaluate(async ({ net }, list) => {
    const statusOf = async ([method, url]: [string, string]) => {
      const answer = await net.fetch(url, { method }).catch(() => undefined);
      return answer?.ok ? [method, url, answer.headers.get('content-security-policy') ?? 'no policy'] : null;
    };
    return (await Promise.all(list.map(statusOf))).filter((each) => each !== null);
  }, asked);
  expect(given.map(([method, url]) => `${method} ${url}`)).toEqual([
    `GET switchboard://app/index.html?url=${outside.origin}/`,
    'GET switchboard://app/index.html#x',
  ]);
  for (const [, , policy] of given) expect(policy).toContain("default-src 'self'");
}
