import { net, protocol } from 'electron';
import { pathToFileURL } from 'node:url';
import { bundlePath } from './bundle-path.ts';
import { contentSecurityPolicy, scheme } from './origin.ts';

/** To be called before the app is ready. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the renderer's bundle, and nothing else, to our own pages. */
export function serveBundle(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const path = bundlePath(folder, request.url);
    if (path === undefined || request.method !== 'GET') return new Response('Not found', { status: 404 });
    const file = await net.fetch(pathToFileURL(path).href).catch(() => undefined);
    if (!file?.ok) return new Response('Not found', { status: 404 });
    const headers = new Headers(file.headers);
    headers.set('Content-Security-Policy', contentSecurityPolicy);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(file.body, { status: 200, headers });
  });
}
