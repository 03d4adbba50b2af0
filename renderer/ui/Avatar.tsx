import type { Account } from '../../shared/account.ts';
import { initials } from '../format/initials.ts';

const sizes = {
  small: 'size-9 text-small',
  large: 'size-12 text-lead',
} as const;

/** An account's initials on its colour, drawn and not text: the label always stands beside it. */
export function Avatar({ account, size }: { account: Account; size: keyof typeof sizes }) {
  return (
    <span
      aria-hidden
      data-colour={account.colour}
      className={`grid shrink-0 place-items-center rounded-full bg-account font-semibold text-account-ink before:content-[attr(data-drawn)] ${sizes[size]}`}
      data-drawn={initials(account.label)}
    />
  );
}
