import { appError } from '../../../shared/errors.ts';
import { app, desk, errors, sales, snapshot, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

const missing = { browser: { kind: 'missing', error: errors.browserMissing } } as const;

/** A browser that is missing, downloaded, or no browser. */
export const browserScenes: Readonly<Record<string, Scene>> = {
  'browser-missing': {
    snapshot: desk(view(sales, { kind: 'failed', error: errors.browserMissing }), missing),
  },
  'browser-missing-first-run': { snapshot: snapshot([], { app: app(missing) }) },
  'browser-downloading': {
    snapshot: desk(view(sales, { kind: 'failed', error: errors.browserMissing }), {
      ...missing,
      download: { kind: 'chrome', percent: 42 },
    }),
  },
  'browser-download-beginning': {
    snapshot: snapshot([], { app: app({ ...missing, download: { kind: 'chrome', percent: null } }) }),
  },
  'browser-download-failed': {
    snapshot: snapshot([], { app: app(missing) }),
    press: ['Download Chrome'],
    failing: {
      downloadBrowser: appError(
        'download-failed',
        'The download server cannot be reached.',
        'Check the network of this computer, then try again.',
        { retryable: true },
      ),
    },
  },
  'lighter-browser-missing': {
    snapshot: desk(view(sales, { kind: 'failed', error: errors.shellMissing }), {
      browser: { kind: 'missing', error: errors.shellMissing },
      lighterBrowser: true,
    }),
  },
  'browser-unusable': {
    snapshot: snapshot([], { app: app(missing) }),
    press: ['Choose browser…'],
    failing: {
      chooseBrowser: appError(
        'browser-unusable',
        'The chosen program is not a browser that Switchboard can use.',
        'Choose the program file of Google Chrome, Chromium, Edge or Brave.',
      ),
    },
  },
};
