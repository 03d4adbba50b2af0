import type { Account, AccountChange, AccountColour } from '../../../shared/account.ts';
import { ok, type Result } from '../../../shared/errors.ts';
import { readableNumber } from '../../format/number.ts';
import { parseNumber } from '../../format/typed-number.ts';
import { proxyFormOf, type ProxyForm } from '../proxy/form.ts';

/** Where an account belongs: a team, none, or one that is added when the form is saved. */
export type TeamChoice = { kind: 'none' } | { kind: 'team'; id: string } | { kind: 'new'; name: string };

/** What a person fills in about an account, as it stands in the boxes. */
export interface AccountForm {
  readonly label: string;
  readonly colour: AccountColour;
  readonly team: TeamChoice;
  readonly note: string;
  readonly expectedNumber: string;
  readonly startsWithApp: boolean;
  readonly proxy: ProxyForm;
}

/** The boxes for an account as it is. @param teamIds a team that is no more counts as none. */
export const formOf = (account: Account, teamIds: readonly string[]): AccountForm => ({
  label: account.label,
  colour: account.colour,
  team:
    account.team !== null && teamIds.includes(account.team)
      ? { kind: 'team', id: account.team }
      : { kind: 'none' },
  note: account.note,
  expectedNumber: account.expectedNumber === null ? '' : readableNumber(account.expectedNumber),
  startsWithApp: account.startsWithApp,
  proxy: proxyFormOf(account.proxy),
});

/** The number as it will be kept; null where none is expected. Errors: `invalid-input`. */
export const expectedNumberOf = ({ expectedNumber }: AccountForm): Result<string | null> =>
  expectedNumber.trim() === '' ? ok(null) : parseNumber(expectedNumber);

/** What the form changes of the account's own settings, and nothing else. Errors: `invalid-input`, of the number. */
export function changeOf(form: AccountForm, account: Account): Result<AccountChange> {
  const number = expectedNumberOf(form);
  if (!number.ok) return number;
  return ok({
    ...(form.label !== account.label && { label: form.label }),
    ...(form.colour !== account.colour && { colour: form.colour }),
    ...(form.note !== account.note && { note: form.note }),
    ...(form.startsWithApp !== account.startsWithApp && { startsWithApp: form.startsWithApp }),
    ...(number.value !== account.expectedNumber && { expectedNumber: number.value }),
  });
}
