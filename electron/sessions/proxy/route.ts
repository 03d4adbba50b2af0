import type { Upstream } from './upstream.ts';

/** The way that one Chrome takes through its account's proxy. */
export interface Route {
  /** What Chrome is told to use: `scheme://host:port`, never with credentials (a command line can be read by all). */
  readonly proxyServer: string;
  /** Ends what was started for it. Never rejects. */
  close(): Promise<void>;
}

/**
 * A proxy without credentials Chrome uses by itself; with credentials, through a forwarder.
 * @param limitMs how long the proxy may take to open one connection, in milliseconds.
 */
export async function openRoute(upstream: Upstream, limitMs: number): Promise<Route> {
  const { scheme, host, port, username } = upstream;
  if (username === null)
    return { proxyServer: `${scheme}://${host}:${port}`, close: () => Promise.resolve() };
  // Only now: it brings Node's whole HTTP with it, which most desks never need.
  const { openForwarder } = await import('./forwarder.ts');
  const forwarder = await openForwarder(upstream, limitMs);
  return { proxyServer: `http://127.0.0.1:${forwarder.port}`, close: () => forwarder.close() };
}
