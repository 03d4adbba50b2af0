import { AppException } from '../../shared/errors.ts';
import { phoneMayStillListDevice, type Receipt } from '../../shared/receipt.ts';
import type { AccountList } from './account-list.ts';
import { notErased, quitting } from './errors.ts';
import { proxySecret } from './proxy/upstream.ts';
import type { Session } from './session.ts';
import type { SessionContext } from './session-context.ts';

export type RemoveOutcome = { kind: 'removed' } | { kind: 'phone-not-told'; receipt: Receipt };

interface RemovalContext extends Pick<SessionContext, 'profiles' | 'secrets' | 'limits'> {
  /** Called when the account is no more, on the disk either. */
  readonly onRemoved: (id: string) => void;
  readonly isShuttingDown: () => boolean;
}

/** As `Sessions.remove` has it. Rejects with `storage-failed`, `profile-failed`, `shutting-down`. */
export async function removeAccount(
  session: Session,
  evenIfPhoneNotTold: boolean,
  list: Pick<AccountList, 'remove'>,
  context: RemovalContext,
): Promise<RemoveOutcome> {
  do {
    if (session.record.link) await session.logOut('nothing');
    await session.stop();
  } while (session.record.link); // While it closed, a phone may have linked.
  const { receipt } = session.record;
  if (!evenIfPhoneNotTold && receipt && phoneMayStillListDevice(receipt))
    return { kind: 'phone-not-told', receipt };
  if (context.isShuttingDown()) throw new AppException(quitting());
  await erase(session, list, context);
  return { kind: 'removed' };
}

/**
 * First what could still be used, then the record: if this is cut off, the account is there, and not linked. It is told
 * last, since what a person has seen go must not come back when the app is killed.
 */
async function erase(
  session: Session,
  list: Pick<AccountList, 'remove'>,
  { profiles, secrets, limits, onRemoved }: RemovalContext,
): Promise<void> {
  const { id } = session.record.account;
  const erased = await profiles.eraseAccount(id, limits.erase);
  if (erased.kind === 'failed') throw new AppException(notErased());
  secrets.set(proxySecret(id), null);
  list.remove(session);
  onRemoved(id);
  await session.shutDown();
}
