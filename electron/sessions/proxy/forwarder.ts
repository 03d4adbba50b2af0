import { once } from 'node:events';
import { createServer } from 'node:http';
import { pipeline, type Duplex } from 'node:stream';
import { openTunnel, type Target } from './tunnel.ts';
import type { Upstream } from './upstream.ts';

/** A proxy on this computer, without a password, that passes everything on to one that may have a password. */
export interface Forwarder {
  /** On 127.0.0.1. */
  readonly port: number;
  /** Ends it and every connection through it. Never rejects; calling it again joins the first call. */
  close(): Promise<void>;
}

/**
 * Starts a forwarder. It exists because Chrome cannot log in to a SOCKS5 proxy at all, and to an HTTP proxy only by a
 * dialog, or by an interception of every request that breaks pages like WhatsApp's. While it runs, other programs of
 * this computer can use the proxy through it; they never see the password.
 * @param limitMs how long the proxy may take to open one connection, in milliseconds.
 */
export async function openForwarder(upstream: Upstream, limitMs: number): Promise<Forwarder> {
  const customers = new Set<Duplex>();
  const server = createServer((_request, response) => {
    response.writeHead(403).end(); // WhatsApp is HTTPS throughout: only tunnels go through here.
  });
  server.on('connection', (customer) => {
    customers.add(customer);
    customer.on('error', () => undefined).once('close', () => customers.delete(customer));
  });
  server.on('connect', ({ url }, customer, head) => {
    void lead(customer, head, targetOf(url), upstream, limitMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the forwarder has no port');
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const customer of customers) customer.destroy();
    await closed;
  };
  let closed: Promise<void> | undefined;
  return { port: address.port, close: () => (closed ??= close()) };
}

/** `host:port`; an IPv6 address stands in brackets. */
function targetOf(authority: string | undefined): Target | null {
  const [, host, port] = /^\[?([^[\]]+)\]?:(\d{1,5})$/.exec(authority ?? '') ?? [];
  return host && port ? { host, port: Number(port) } : null;
}

/** Never rejects. What was begun for a customer ends with the customer. */
async function lead(
  customer: Duplex,
  head: Buffer,
  target: Target | null,
  upstream: Upstream,
  limitMs: number,
): Promise<void> {
  if (!target) {
    customer.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    return;
  }
  const left = new AbortController();
  customer.once('close', () => {
    left.abort();
  });
  try {
    const onward = await openTunnel(upstream, target, limitMs, left.signal);
    customer.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.write(head);
    // It ends both as soon as one of them fails or goes away.
    pipeline(customer, onward, customer, () => undefined);
  } catch {
    customer.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'); // Chrome shows it as a failed connection; ProxyWatch asks why.
  }
}
