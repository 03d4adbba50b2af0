import { deviceNameOf } from '../../shared/account.ts';
import { AppException } from '../../shared/errors.ts';
import type { Attempt } from './attempt.ts';
import type { ClientEvent } from './client/events.ts';
import { profileFailed } from './errors.ts';
import { checkProxy } from './proxy/check.ts';
import { openRoutedClient } from './proxy/routed-client.ts';
import { upstreamOf } from './proxy/upstream.ts';
import type { AccountRecord } from './records.ts';
import type { SessionContext } from './session-context.ts';
import type { Starter } from './start-queue.ts';

/** What the start of an attempt tells on its way. */
export interface OpenListener extends Starter {
  /** It is this attempt's turn. */
  onTurn(): void;
  onEvent(event: ClientEvent): void;
}

/**
 * Checks the account's proxy, waits for a turn, then launches Chrome on the account's profile and opens the page. The turn is over when the page is
 * open or the attempt has failed. Rejects with an AppException or when the attempt is abandoned.
 */
export async function openAttempt(
  attempt: Attempt,
  { account, generation }: AccountRecord,
  context: SessionContext,
  listener: OpenListener,
): Promise<void> {
  const upstream = account.proxy && upstreamOf(account.id, account.proxy, context.secrets);
  if (upstream) {
    // Before its turn: a proxy that does not answer keeps its own account waiting and no other.
    listener.onPosition(1);
    await checkProxy(upstream, context.limits.proxy, attempt.signal);
  }
  const endTurn = await context.starts.enter(listener, attempt.signal);
  try {
    listener.onTurn();
    const browser = await context.findBrowser();
    if (!browser.ok) throw new AppException(browser.error);
    const profile = await context.profiles.prepare(account.id, generation).catch((error: unknown) => {
      throw new AppException(profileFailed(), { cause: error });
    });
    const onEvent = (event: ClientEvent) => {
      listener.onEvent(event);
    };
    const request = { browser: browser.value, profile, deviceName: deviceNameOf(account) };
    const client = upstream
      ? await openRoutedClient(upstream, { ...request, onEvent }, attempt.signal, context)
      : await context.openClient({ ...request, proxyServer: null, onEvent });
    attempt.adopt(client);
    attempt.signal.throwIfAborted();
    await client.start();
  } finally {
    endTurn();
  }
}
