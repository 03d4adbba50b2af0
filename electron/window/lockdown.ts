import { app, session, type Session, type WebContents } from 'electron';

/**
 * What no page may do, whatever it is made to try: leave its address, open windows, embed web views, ask for
 * permissions; except ours, which may put a text on the clipboard when a person presses a button for it. For every
 * window there is or will be.
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
  refusePermissions(session.defaultSession);
  // Of any other, which nothing here needs.
  app.on('session-created', refusePermissions);
}

function refusePermissions(of: Session): void {
  const isOurs = of === session.defaultSession;
  of.setPermissionRequestHandler((_contents, permission, decide, { isMainFrame }) => {
    decide(isOurs && isMainFrame && permission === 'clipboard-sanitized-write');
  });
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
  // Spelling is not checked; but Chromium would fetch a dictionary from Google all the same.
  of.setSpellCheckerLanguages([]);
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
