import { app, session, type Session, type WebContents } from 'electron';

/**
 * What no page may do, whatever it is made to try: leave its address, open windows, embed web views, ask for
 * permissions or devices, download; except ours, which may put a text on the clipboard when a person presses a button for
 * it. For every window there is or will be.
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
  lockSession(session.defaultSession);
  // Any other, which nothing here needs.
  app.on('session-created', lockSession);
}

function lockSession(of: Session): void {
  const isOurs = of === session.defaultSession;
  of.setPermissionRequestHandler((_contents, permission, decide, { isMainFrame }) => {
    decide(isOurs && isMainFrame && permission === 'clipboard-sanitized-write');
  });
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
  of.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false });
  });
  // What is saved for a person is written by the main process; a page has no files to give.
  of.on('will-download', (event) => {
    event.preventDefault();
  });
  // Spelling is not checked; but Chromium would fetch a dictionary from Google all the same.
  of.setSpellCheckerLanguages([]);
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A page may load itself anew; that is all.
  const stay = (event: { url: string; isMainFrame: boolean; preventDefault(): void }) => {
    if (!event.isMainFrame || event.url !== contents.getURL()) event.preventDefault();
  };
  contents.on('will-frame-navigate', stay);
  contents.on('will-navigate', stay);
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  // Left to itself, Electron takes the first device that it finds.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}
