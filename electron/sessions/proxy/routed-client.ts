import type { SessionClient, UnlinkAnswer } from '../client/events.ts';
import type { ClientRequest, SessionContext } from '../session-context.ts';
import { openRoute, type Route } from './route.ts';
import type { Upstream } from './upstream.ts';
import { ProxyWatch } from './watch.ts';

/**
 * Opens a way through the proxy and a client that takes it. The client ends (`died`) when the proxy is lost.
 * @param signal aborted when the client's events are of no use any more.
 */
export async function openRoutedClient(
  upstream: Upstream,
  request: Omit<ClientRequest, 'proxyServer'>,
  signal: AbortSignal,
  { openClient, limits }: Pick<SessionContext, 'openClient' | 'limits'>,
): Promise<SessionClient> {
  const watch = new ProxyWatch({
    upstream,
    limits,
    signal,
    onLost: (cause) => {
      request.onEvent({ kind: 'died', cause });
    },
  });
  const route = await openRoute(upstream, limits.proxy);
  const onEvent: ClientRequest['onEvent'] = (event) => {
    watch.hear(event);
    request.onEvent(event);
  };
  return new RoutedClient(await openClient({ ...request, proxyServer: route.proxyServer, onEvent }), route);
}

/** A client whose Chrome goes through a proxy. Whatever ends the client ends the way with it, once Chrome is gone. */
class RoutedClient implements SessionClient {
  readonly #client: SessionClient;
  readonly #route: Route;

  constructor(client: SessionClient, route: Route) {
    this.#client = client;
    this.#route = route;
  }

  get connected(): Promise<void> {
    return this.#client.connected;
  }

  get pageThrew(): boolean {
    return this.#client.pageThrew;
  }

  start(): Promise<void> {
    return this.#client.start();
  }

  unlink(): Promise<UnlinkAnswer> {
    return this.#client.unlink();
  }

  requestPairingCode(number: string): Promise<void> {
    return this.#client.requestPairingCode(number);
  }

  showQrCode(): Promise<void> {
    return this.#client.showQrCode();
  }

  takeOver(): Promise<void> {
    return this.#client.takeOver();
  }

  async close(): Promise<boolean> {
    const gone = await this.#client.close();
    await this.#route.close();
    return gone;
  }
}
