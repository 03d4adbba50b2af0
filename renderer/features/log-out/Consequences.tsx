import { Archive, Eraser, Smartphone, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AccountView } from '../../../shared/view.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';

/** Who a logout is about and what it does, in plain words. */
export function Consequences({ view: { account, identity } }: { view: AccountView }) {
  return (
    <>
      <div
        data-colour={account.colour}
        className="flex items-center gap-3 rounded-control border-s-4 border-account-edge bg-account-tint px-4 py-3"
      >
        <Avatar account={account} size="small" />
        <div className="min-w-0 text-ink">
          {identity === null ? (
            <p className="font-semibold">No number yet: a link is being made</p>
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
      <ul className="mt-5 flex flex-col gap-4">
        <Consequence icon={Smartphone} title="The phone is needed to come back">
          Linking again takes a new QR code, scanned with the phone that has the number.
        </Consequence>
        <Consequence icon={Eraser} title="Erased">
          The link, and this computer’s copy of the credentials.
        </Consequence>
        <Consequence icon={Archive} title="Kept">
          The account, its label and its settings.
        </Consequence>
      </ul>
    </>
  );
}

interface ConsequenceProps {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}

function Consequence({ icon: Icon, title, children }: ConsequenceProps) {
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
