import { deviceNameOf } from '../../shared/account.ts';
import { AppException } from '../../shared/errors.ts';
import type { Attempt } from './attempt.ts';
import type { ClientEvent } from './client/events.ts';
import { profileFailed } from './errors.ts';
import type { AccountRecord } from './records.ts';
import type { SessionContext } from './session-context.ts';

/** What the start of an attempt tells on its way. */
export interface OpenListener {
  /** Waiting in line for the start, from 1. */
  onPosition(position: number): void;
  /** It is this attempt's turn. */
  onTurn(): void;
  onEvent(event: ClientEvent): void;
}

/**
 * Waits for a turn, then launches Chrome on the account's profile and opens the page. The turn is over when the page is
 * open or the attempt has failed. Rejects with an AppException or when the attempt is abandoned.
 */
export async function openAttempt(
  attempt: Attempt,
  { account, generation }: AccountRecord,
  context: SessionContext,
  listener: OpenListener,
): Promise<void> {
  const endTurn = await context.starts.enter((position) => {
    listener.onPosition(position);
  }, attempt.signal);
  try {
    listener.onTurn();
    const browser = await context.findBrowser();
    if (!browser.ok) throw new AppException(browser.error);
    const profile = await context.profiles.prepare(account.id, generation).catch((error: unknown) => {
      throw new AppException(profileFailed(), { cause: error });
    });
    const client = context.openClient({
      browser: browser.value,
      profile,
      deviceName: deviceNameOf(account),
      onEvent: (event) => {
        if (!attempt.signal.aborted) listener.onEvent(event);
      },
    });
    attempt.adopt(client);
    await client.start();
  } finally {
    endTurn();
  }
}
