import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AccountView } from '../../shared/view.ts';
import { useText } from '../i18n/use-text.ts';
import { Avatar } from './Avatar.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';

/** Whom a question is about: the account in its colour, and its number. */
export function Stake({ view: { account, identity, linked, state } }: { view: AccountView }) {
  const text = useText();
  return (
    <div
      data-colour={account.colour}
      className="flex items-center gap-3 rounded-control border-s-4 border-account-edge bg-account-tint px-4 py-3"
    >
      <Avatar account={account} size="small" />
      <div className="min-w-0 text-ink">
        {identity === null ? (
          <p className="font-semibold">
            {text(state.kind === 'syncing' || linked ? 'pane.numberUnknown' : 'pane.noNumber')}
          </p>
        ) : (
          <>
            <p className="text-lead font-semibold">
              <PhoneNumber digits={identity.number} />
            </p>
            <p dir="auto" className="truncate text-small text-ink-soft">
              {identity.name}
            </p>
          </>
        )}
      </div>
    </div>
  );
}

interface ConsequenceProps {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}

/** One thing that a confirmation brings about; it stands in a list. */
export function Consequence({ icon: Icon, title, children }: ConsequenceProps) {
  return (
    <li className="flex gap-3">
      <Icon aria-hidden size={20} className="shrink-0 text-ink-faint" />
      <div>
        <p className="font-semibold text-ink">{title}</p>
        <p>{children}</p>
      </div>
    </li>
  );
}

/** What a confirmation brings about, below whom it is about. */
export function Consequences({ view, children }: { view: AccountView; children: ReactNode }) {
  return (
    <>
      <Stake view={view} />
      <ul className="mt-5 flex flex-col gap-4">{children}</ul>
    </>
  );
}
