import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { AppException, type AppError } from '../../../shared/errors.ts';
import { withLimit } from '../../waiting.ts';
import { proxyBlocked, proxyRefused, proxyUnreachable } from './errors.ts';
import type { Upstream } from './upstream.ts';

export interface Target {
  readonly host: string;
  readonly port: number;
}

/**
 * Opens a way through a proxy to a target, whose name the proxy looks up. Rejects with an AppException:
 * `proxy-unreachable`, `proxy-refused`, `proxy-blocked`; nothing is open then.
 * @param limitMs how long it may take, in milliseconds.
 * @param signal calls it off; what is open already stays.
 */
export async function openTunnel(
  upstream: Upstream,
  target: Target,
  limitMs: number,
  signal?: AbortSignal,
): Promise<Socket> {
  const socket = connect({ host: upstream.host, port: upstream.port });
  // Whoever waits hears of an error in another way; without a listener it would end the app.
  socket.on('error', () => undefined);
  const hangUp = () => socket.destroy(new Error('called off'));
  signal?.addEventListener('abort', hangUp);
  if (signal?.aborted) hangUp();
  try {
    await withLimit(negotiate(socket, upstream, target), limitMs);
    return socket;
  } catch (error) {
    socket.destroy();
    throw error instanceof AppException ? error : new AppException(proxyUnreachable(), { cause: error });
  } finally {
    signal?.removeEventListener('abort', hangUp);
  }
}

async function negotiate(socket: Socket, upstream: Upstream, target: Target): Promise<void> {
  await once(socket, 'connect');
  const ask = { http: askHttp, socks5: askSocks }[upstream.scheme];
  const error = await ask(socket, upstream, target);
  if (error) throw new AppException(error);
}

type Ask = (socket: Socket, upstream: Upstream, target: Target) => Promise<AppError | null>;

const askHttp: Ask = (socket, { username, password }, { host, port }) =>
  new Promise((resolve, reject) => {
    const path = `${host}:${port}`;
    const login = Buffer.from(`${username ?? ''}:${password ?? ''}`).toString('base64');
    const headers = {
      host: path,
      ...(username === null ? {} : { 'proxy-authorization': `Basic ${login}` }),
    };
    request({ createConnection: () => socket, method: 'CONNECT', path, headers })
      .once('connect', ({ statusCode = 0 }, _socket, head) => {
        if (head.length > 0) socket.unshift(head);
        resolve(meaningOf(statusCode));
      })
      .once('error', reject)
      .end();
  });

function meaningOf(status: number): AppError | null {
  if (status >= 200 && status < 300) return null;
  return status === 401 || status === 407 ? proxyRefused() : proxyBlocked();
}

const askSocks: Ask = async (socket, { host, port, username, password }, destination) => {
  const login = username === null ? {} : { userId: username, password: password ?? '' };
  // Read when the first proxy is asked: most desks have none.
  const { SocksClient } = await import('socks');
  try {
    await SocksClient.createConnection({
      proxy: { host, port, type: 5, ...login },
      command: 'connect',
      destination,
      existing_socket: socket,
    });
    return null;
  } catch (error) {
    // The library tells its refusals apart by their texts only.
    const text = error instanceof Error ? error.message : '';
    if (/Authentication failed|no accepted authentication type/.test(text)) return proxyRefused();
    // The error itself goes no further: it carries the password.
    return text.includes('proxy rejected connection') ? proxyBlocked() : proxyUnreachable();
  }
};
