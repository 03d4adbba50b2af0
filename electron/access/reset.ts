import type { RecordStore } from '../sessions/records.ts';
import { noAccessFile, type AccessStore } from './access-file.ts';

export interface ResetOptions {
  readonly store: AccessStore;
  readonly accounts: RecordStore;
  readonly now: () => Date;
}

/**
 * Takes the lead's PIN away, at the price of every link: first each account is marked to be logged out, which any later
 * start goes on with; only then the PIN goes. Cut off in between, the PIN is still there. To be called before anything
 * else reads the accounts, or goes on with the store. Throws an AppException with `storage-failed`.
 * @returns whether there was a PIN; without one nothing is changed.
 */
export function resetPin({ store, accounts, now }: ResetOptions): boolean {
  if (!store.isBroken && store.read().pin === null) return false;
  const resetAt = now().toISOString();
  endEveryLink(accounts, resetAt);
  store.renew({ ...noAccessFile, resetAt });
  return true;
}

function endEveryLink(accounts: RecordStore, at: string): void {
  accounts.save(
    accounts.load().map((record) => {
      const { link, codeShown, logoutAsked } = record;
      if (link === null && !codeShown) return record;
      return {
        ...record,
        // While a code was shown, a phone may have linked without anybody having heard of it.
        link: link ?? { identity: null, since: at, by: null },
        logoutAsked: logoutAsked ?? at,
      };
    }),
  );
}
