import { app, type BrowserWindow, type WebContents } from 'electron';

// Loaded before the app (`electron -r`), the same for both: says on its standard output when a person can use the window.
// Then it is shown, what is waited for is drawn, and a key that is pressed is answered by the next frame.

const wanted = process.env['BENCH_WANTED'] ?? 'button';
/** A JavaScript world of its own: the page knows nothing of it. */
const world = 999;

const run = (contents: WebContents, code: string): Promise<unknown> =>
  contents.executeJavaScriptInIsolatedWorld(world, [{ code }]);

/** In the page. The message comes after the frame is drawn. */
const script = `
  const afterFrame = (then) => requestAnimationFrame(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = then;
    drawn.port2.postMessage(null);
  });
  globalThis.answered = new Promise((answer) => {
    addEventListener('keydown', () => afterFrame(answer), { once: true, capture: true });
  }).then(() => true);
  new Promise((answer) => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(wanted)}) === null) requestAnimationFrame(look);
      else afterFrame(answer);
    };
    look();
  }).then(() => true)`;

async function watch(window: BrowserWindow): Promise<void> {
  const { webContents } = window;
  const shown = new Promise<void>((resolve) => {
    if (window.isVisible()) resolve();
    else
      window.once('show', () => {
        resolve();
      });
  });
  await new Promise<void>((resolve) => {
    webContents.once('dom-ready', () => {
      resolve();
    });
  });
  await Promise.all([shown, run(webContents, script)]);
  for (const type of ['keyDown', 'keyUp'] as const) webContents.sendInputEvent({ type, keyCode: 'Shift' });
  await run(webContents, 'globalThis.answered');
  process.stdout.write('bench: interactive\n');
}

app.once('browser-window-created', (_event, window: BrowserWindow) => {
  watch(window).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  });
});
