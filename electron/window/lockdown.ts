import { app, session, type WebContents } from 'electron';

/**
 * What no page of ours may do, whatever it is made to try: leave its address, open windows, embed web views, ask for
 * permissions; except to put a text on the clipboard when a person presses a button for it. For every window there is
 * or will be.
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(permission === 'clipboard-sanitized-write');
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
  // Spelling is not checked; but Chromium would fetch a dictionary from Google all the same.
  session.defaultSession.setSpellCheckerLanguages([]);
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A page may load itself anew; that is all.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== contents.getURL()) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (event.url !== contents.getURL()) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
