import type { App } from './app.ts';
import type { Outside } from './outside.ts';

/** Runs a script in the page of the app as if a person had just clicked there. */
export const afterClick = (app: App, script: string): Promise<unknown> =>
  app.electron.evaluate(
    ({ BrowserWindow }, source) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(source, true) as Promise<unknown>,
    script,
  );

/** A script that asks for all that a page has to ask for: `denied` or what was given, by its name. */
export const askForPermissions = `(async () => {
  const answers = {};
  const ask = async (name, request) => {
    try {
      const late = new Promise((resolve) => setTimeout(resolve, 5_000, 'no answer'));
      const given = await Promise.race([request(), late]);
      answers[name] = typeof given === 'string' ? given : 'given';
    } catch {
      answers[name] = 'denied';
    }
  };
  const names = ['notifications', 'geolocation', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage'];
  // Of a refusal it hears nothing; so whether it has the whole screen is looked at in the end.
  document.documentElement.requestFullscreen().catch(() => undefined);
  await ask('pointer', () => document.body.requestPointerLock());
  for (const name of names)
    await ask('state of ' + name, async () => (await navigator.permissions.query({ name })).state);
  await ask('camera', () => navigator.mediaDevices.getUserMedia({ video: true }));
  await ask('microphone', () => navigator.mediaDevices.getUserMedia({ audio: true }));
  await ask('screen', () => navigator.mediaDevices.getDisplayMedia());
  await ask('place', () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)));
  await ask('notification', () => Notification.requestPermission());
  await ask('midi', () => navigator.requestMIDIAccess({ sysex: true }));
  await ask('clipboard', () => navigator.clipboard.readText());
  await ask('usb', () => navigator.usb.requestDevice({ filters: [] }));
  await ask('serial', () => navigator.serial.requestPort());
  await ask('hid', async () => ((await navigator.hid.requestDevice({ filters: [] })).length > 0 ? 'given' : 'denied'));
  await ask('bluetooth', () => navigator.bluetooth.requestDevice({ acceptAllDevices: true }));
  await ask('idle', () => IdleDetector.requestPermission());
  answers['whole screen'] = document.fullscreenElement === null ? 'denied' : 'given';
  return answers;
})()`;

/** The same answers, had each been a refusal. */
export const allDenied = (answers: unknown): Record<string, string> =>
  Object.fromEntries(Object.keys(answers as object).map((name) => [name, 'denied']));

/** What the page's own policy says of what `breakPolicy` tries, in alphabetical order. */
export const brokenDirectives = [
  'base-uri',
  'connect-src',
  'font-src',
  'form-action',
  'frame-src',
  'img-src',
  'media-src',
  'object-src',
  'script-src',
  'script-src-elem',
  'style-src-attr',
  'style-src-elem',
  'worker-src',
];

/**
 * A script that tries what each directive of the page's policy forbids: with texts and addresses of its own, which no other
 * directive forbids. Resolves to those that forbade something, once it is as many as there are or a while is over.
 */
export const breakPolicy = `(async () => {
  const seen = new Set();
  const isOver = new Promise((resolve) => {
    setTimeout(resolve, 10_000);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (seen.add(effectiveDirective).size === ${brokenDirectives.length}) resolve();
    });
  });
  const add = (name, attributes) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return document.body.appendChild(element);
  };
  const own = '/index.html';
  add('base', { href: '/' });
  add('form', { action: own }).submit();
  add('iframe', { src: own });
  add('object', { data: own });
  add('img', { src: own });
  add('video', { src: 'data:video/mp4,x' });
  add('script', { src: 'data:text/javascript,' });
  add('link', { rel: 'stylesheet', href: 'data:text/css,' });
  add('p', { style: 'color: red' });
  const loads = [
    () => new FontFace('Own', 'url(data:font/woff2,x)').load(),
    () => fetch('data:text/plain,x'),
    () => new Worker('data:text/javascript,'),
    () => new Function('return 1')(),
  ];
  for (const load of loads)
    try {
      Promise.resolve(load()).catch(() => undefined);
    } catch {
      // As it should be.
    }
  await isOver;
  return [...seen].sort();
})()`;

/** A script that tries every way to another page: whether each was refused. */
export const openWindows = ({ origin }: Outside): string => `(() => {
  const view = Object.assign(document.createElement('webview'), { src: '${origin}/view', allowpopups: true });
  document.body.append(view);
  for (const target of ['_blank', 'other'])
    document.body.append(Object.assign(document.createElement('a'), { target, href: '${origin}/' + target, id: target }));
  document.getElementById('_blank').click();
  document.getElementById('other').click();
  const opened = ['${origin}/open', 'about:blank', 'switchboard://app/index.html'].map((url) => window.open(url));
  return opened.map((window) => window === null);
})()`;

/** Tries to lead the page of the app elsewhere; tells which ways were tried as far as the app, and where it is then. */
export const leave = (app: App, { origin }: Outside) =>
  app.electron.evaluate(async ({ BrowserWindow }, elsewhere) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('there is no window');
    const seen: { url: string; isPrevented: boolean }[] = [];
    const click = (href: string) => `Object.assign(document.createElement('a'), { href: '${href}' }).click()`;
    const assign = (href: string) => `location.assign('${href}')`;
    // These are refused on the way, and tried first: when what comes after them has been seen, they have been too.
    for (const url of ['file:///etc/passwd', 'javascript:document.title=1', 'data:text/html,x'])
      for (const way of [click, assign])
        await contents.executeJavaScript(way(url), true).catch(() => undefined);
    const tries = [
      [`${elsewhere}/link`, click],
      [`${elsewhere}/script`, assign],
      ['switchboard://app/other.html', assign],
    ] as const;
    for (const [url, way] of tries) {
      const tried = new Promise<void>((resolve) => {
        contents.on('will-frame-navigate', (event) => {
          if (event.url !== url) return;
          seen.push({ url, isPrevented: event.defaultPrevented });
          resolve();
        });
      });
      await contents.executeJavaScript(way(url), true);
      await tried;
    }
    return { seen, at: [contents.getURL(), contents.getTitle()] };
  }, origin);
