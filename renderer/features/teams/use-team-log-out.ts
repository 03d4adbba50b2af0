import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { phoneMayStillListDevice } from '../../../shared/receipt.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useServices } from '../../state/context.tsx';

/** What has come of one account of a team's logout. */
export type Outcome =
  | { readonly kind: 'running' }
  | { readonly kind: 'done' }
  /** Logged out here, but the phone could not be told. */
  | { readonly kind: 'untold' }
  | { readonly kind: 'already' }
  | { readonly kind: 'failed'; readonly error: AppError };

/** An account as it was when its logout was confirmed, and what has come of it. */
export interface TeamLogOut {
  readonly view: AccountView;
  readonly outcome: Outcome;
}

/** Logs accounts out, all at once, and keeps what comes of each. Null until that was confirmed. */
export function useTeamLogOut() {
  const { commands } = useServices();
  const [all, setAll] = useState<readonly TeamLogOut[] | null>(null);

  const settle = (id: string, outcome: Outcome) => {
    setAll(
      (before) => before && before.map((one) => (one.view.account.id === id ? { ...one, outcome } : one)),
    );
  };
  const logOut = async ({ account: { id } }: AccountView) => {
    settle(id, { kind: 'running' });
    const result = await commands.logOut({ id });
    if (!result.ok) settle(id, { kind: 'failed', error: result.error });
    else if (result.value.kind === 'already-logged-out') settle(id, { kind: 'already' });
    else settle(id, { kind: phoneMayStillListDevice(result.value.receipt) ? 'untold' : 'done' });
  };

  return {
    all,
    start: (views: readonly AccountView[]) => {
      setAll(views.map((view) => ({ view, outcome: { kind: 'running' } })));
      for (const view of views) void logOut(view);
    },
    retry: () => {
      for (const { view, outcome } of all ?? []) if (outcome.kind === 'failed') void logOut(view);
    },
  };
}
