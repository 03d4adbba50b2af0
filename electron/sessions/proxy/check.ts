import type { Upstream } from './upstream.ts';

/**
 * Opens a way to WhatsApp through a proxy and closes it again. Rejects with an AppException: `proxy-unreachable`,
 * `proxy-refused`, `proxy-blocked`.
 * @param limitMs how long the proxy may take, in milliseconds.
 * @param signal calls it off; it then rejects at once.
 */
export async function checkProxy(upstream: Upstream, limitMs: number, signal?: AbortSignal): Promise<void> {
  const { openTunnel } = await import('./tunnel.ts');
  const socket = await openTunnel(upstream, { host: 'web.whatsapp.com', port: 443 }, limitMs, signal);
  socket.destroy();
}
