import { app } from 'electron';

/**
 * Resolves once Chromium's process for graphics has told of itself, and never where it does not; to be asked before the first
 * window is opened. The page can draw nothing before that, and waits for this process to pass it on.
 */
export const graphicsKnown = (): Promise<void> =>
  new Promise((resolve) => {
    app.once('gpu-info-update', () => {
      resolve();
    });
  });
