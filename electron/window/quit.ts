import { app } from 'electron';

/** The longest that closing may take, in milliseconds; then the app ends all the same. */
const quitLimit = 5_000;

/** Lets the app quit only after `close` is done, which is called once, or when its time is up. */
export function quitInOrder(close: () => Promise<void>, report: (error: unknown) => void): void {
  let closing: Promise<void> | undefined;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('before-quit', (event) => {
    event.preventDefault();
    closing ??= Promise.race([close().catch(report), limit()]).then(() => {
      app.exit(0);
    });
  });
}

const limit = () => new Promise<void>((resolve) => setTimeout(resolve, quitLimit));
