import { expect, test } from './support/fixtures.ts';

// Electron's security checklist, as far as it can be seen from outside a running app. Each of these is an attempt.

test.describe('the page of the app', () => {
  test('has no Node, no Electron and nothing of the bridge but its commands', async ({ app }) => {
    const seen = await app.window.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
      bridge: Object.keys((window as unknown as { switchboard: object }).switchboard).sort(),
    }));
    expect(seen).toEqual({ node: [], bridge: ['commands', 'onUpdate'] });
  });

  test('is sandboxed, isolated, and keeps web security', async ({ app }) => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        const contents = window.webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>;
        };
        return contents.getLastWebPreferences();
      }),
    );
    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('comes from its own protocol under a content security policy without unsafe sources', async ({
    app,
  }) => {
    const policy = await app.window.evaluate(async () => {
      const answer = await fetch(location.href);
      return { origin: location.origin, policy: answer.headers.get('content-security-policy') ?? '' };
    });
    expect(policy.origin).toBe('switchboard://app');
    expect(policy.policy).toContain("default-src 'self'");
    expect(policy.policy).not.toContain('unsafe');
  });

  test('cannot run text as code', async ({ app }) => {
    const ran = await app.window.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hacked = true';
      document.body.append(script);
      return 'hacked' in window;
    });
    expect(ran).toBe(false);
    expect(app.takeComplaints().join()).toContain('Content Security Policy');
  });

  test('cannot leave its address, neither by a link nor by script', async ({ app }) => {
    const before = app.window.url();
    for (const target of ['https://example.com/', 'file:///etc/passwd', 'javascript:document.title="x"']) {
      await app.window.evaluate((href) => {
        const link = document.createElement('a');
        link.href = href;
        document.body.append(link);
        link.click();
        link.remove();
        location.assign(href);
      }, target);
    }
    const after = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => [webContents.getURL(), webContents.getTitle()]),
    );
    expect(after).toEqual([[before, 'Switchboard']]);
    app.takeComplaints();
  });

  test('cannot open a window or embed a web view', async ({ app }) => {
    const opened = await app.window.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.com/');
      document.body.append(view);
      const link = document.createElement('a');
      link.target = '_blank';
      link.href = 'https://example.com/';
      document.body.append(link);
      link.click();
      return window.open('https://example.com/') !== null;
    });
    expect(opened).toBe(false);
    const contents = await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    expect(contents).toBe(1);
    app.takeComplaints();
  });

  test('is refused every permission, and cannot read the clipboard', async ({ app }) => {
    const answers = await app.window.evaluate(async () => {
      const states = ['notifications', 'geolocation', 'camera', 'microphone', 'midi'].map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return state;
      });
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'denied',
      );
      const clipboard = await navigator.clipboard.readText().then(
        () => 'given',
        () => 'denied',
      );
      return [...(await Promise.all(states)), camera, clipboard];
    });
    expect(new Set(answers)).toEqual(new Set(['denied']));
  });

  test('cannot read a file outside the bundle', async ({ app }) => {
    const answers = await app.window.evaluate(async () => {
      const tries = [
        '/..%2f..%2fpackage.json',
        '/%2e%2e/%2e%2e/package.json',
        '/..%5c..%5cpackage.json',
        '/assets',
      ];
      return Promise.all(tries.map(async (path) => (await fetch(`switchboard://app${path}`)).status));
    });
    expect(answers).toEqual([404, 404, 404, 404]);
    app.takeComplaints();
  });

  test('gets a clear error for a command that it gives nonsense, and nothing changes', async ({ app }) => {
    await app.add('Support 1');
    await expect(app.status()).toHaveText('Scan QR code');
    const snapshot = () => app.window.evaluate(() => window.switchboard?.commands.getSnapshot());
    const before = await snapshot();
    const results = await app.window.evaluate(async () => {
      const { commands } = (
        window as unknown as { switchboard: { commands: Record<string, (input: unknown) => unknown> } }
      ).switchboard;
      const calls = Object.entries(commands).filter(([name]) => name !== 'getSnapshot');
      return Promise.all(
        calls.map(([, call]) => call({ id: '../../etc', label: 7, more: 'x'.repeat(100_000) })),
      );
    });
    expect(results).not.toEqual([]);
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
    expect(await snapshot()).toEqual(before);
  });

  test('may load itself anew, and is the same again', async ({ app }) => {
    await app.add('Support 1');
    await app.window.evaluate(() => {
      document.title = 'before';
    });
    await app.window.reload();
    await expect(app.window).toHaveTitle('Switchboard');
    await expect(app.rail('Support 1')).toBeVisible();
  });

  test('is loaded again when it crashes, while the accounts run on', async ({ app, whatsapp }) => {
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
});

test('a page that is not ours is refused every command, even with our own preload', async ({ app }) => {
  const answer = await app.electron.evaluate(async ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('data:text/html,foreign');
    const call = 'window.switchboard.commands.addAccount({ label: "Foreign" })';
    const result = (await foreign.webContents.executeJavaScript(call)) as unknown;
    foreign.destroy();
    return result;
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  await expect(app.rail('Foreign')).toBeHidden();
  app.takeComplaints();
});
