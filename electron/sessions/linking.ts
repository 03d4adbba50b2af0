import { AppException, appError, type AppError } from '../../shared/errors.ts';
import type { AccountState } from './account-state.ts';
import type { Attempt } from './attempt.ts';
import { notOnScan } from './client/errors.ts';
import type { SessionClient } from './client/events.ts';

// What a person does about a link while it is made or held. Each is a question to the page that runs now; it doesn't
// wait in the session's queue, because what stands there may be waiting for the very same page.

/** Rejects with `wrong-state`, `number-refused`, `page-refused`. */
export async function requestPairingCode(
  account: AccountState,
  attempt: Attempt | null,
  number: string,
): Promise<void> {
  await clientOnScan(account, attempt).requestPairingCode(number);
}

/** Rejects with `wrong-state`, `page-refused`. */
export async function showQrCode(account: AccountState, attempt: Attempt | null): Promise<void> {
  await clientOnScan(account, attempt).showQrCode();
}

function clientOnScan(account: AccountState, attempt: Attempt | null): SessionClient {
  if (account.record.link) throw new AppException(alreadyLinked());
  if (!account.is('scan') || !attempt?.client) throw new AppException(notOnScan());
  return attempt.client;
}

/** That it worked shows in the state. Rejects with `wrong-state`, `page-refused`. */
export async function useHere(account: AccountState, attempt: Attempt | null): Promise<void> {
  if (!account.is('conflict') || !attempt?.client) throw new AppException(noConflict());
  await attempt.client.takeOver();
}

/**
 * Goes on with the number that is held, which takes the expected one's place if there is one; a number whose Chrome has just ended is ready when it is back. Throws `wrong-state`.
 */
export function keepNumber(account: AccountState, attempt: Attempt | null): void {
  const { record, state } = account;
  if (state.kind !== 'held' || !record.link) throw new AppException(notHeld());
  const { identity, expected, bySetting } = state;
  if (record.account.expectedNumber !== null) account.changeAccount({ expectedNumber: identity.number });
  account.update({
    number: identity.number,
    notice: { kind: 'other-number', at: account.now(), before: expected, ...(bySetting && { bySetting }) },
  });
  account.note({ kind: 'number-kept', identity });
  if (attempt?.signal.aborted === false) account.apply({ kind: 'ready', identity, since: record.link.since });
}

const alreadyLinked = (): AppError =>
  appError('wrong-state', 'A number is linked to this account.', 'Log it out first.');

const noConflict = (): AppError =>
  appError('wrong-state', 'This account is not open in another browser.', 'Nothing needs to be done.');

const notHeld = (): AppError =>
  appError('wrong-state', 'No other number waits for a decision here.', 'Nothing needs to be done.');
