import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
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

/** Serves the renderer's bundle, and nothing else, to our own pages. */
export function serveBundle(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const path = bundlePath(folder, request.url);
    if (path === undefined || request.method !== 'GET') return new Response('Not found', { status: 404 });
    // Read as a whole: as a stream it would come to the page in many turns of the process that is busy opening the desk.
    const content = await readFile(path).catch(() => undefined);
    if (!content) return new Response('Not found', { status: 404 });
    const headers = {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    };
    return new Response(content, { headers });
  });
}
