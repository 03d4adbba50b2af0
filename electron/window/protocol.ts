import { protocol } from 'electron';
import { extname } from 'node:path';
import { bundlePath } from './bundle-path.ts';
import { contentSecurityPolicy, scheme } from './origin.ts';

/** To be called before the app is ready. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** What the build makes, by its ending. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Chromium's net::ERR_FILE_NOT_FOUND. */
const notFound = -6;

/**
 * Serves the renderer's bundle, and nothing else, to our own pages. Resolves once a page was given all that its first frame
 * needs, of which the style sheet is the last.
 *
 * By the older of Electron's calls: Chromium reads the file itself then. `protocol.handle` brings it through this process,
 * which at the start has other things to do, and loads Node's fetch for it. Its successor for this, `registerSource`, is
 * still an experiment and can send no headers.
 */
export function serveBundle(folder: string): Promise<void> {
  return new Promise((resolve) => {
    protocol.registerFileProtocol(scheme, ({ method, url }, answer) => {
      const path = method === 'GET' ? bundlePath(folder, url) : undefined;
      answer(path === undefined ? { error: notFound } : { path, headers: headersOf(path) });
      if (path?.endsWith('.css')) resolve();
    });
  });
}

const headersOf = (path: string): Record<string, string> => ({
  'Content-Type': types[extname(path)] ?? 'application/octet-stream',
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
});
