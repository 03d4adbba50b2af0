import type { ReactNode } from 'react';
import { deviceNameOf, type Account, type Identity } from '../../../../shared/account.ts';
import { platformWords } from '../../../format/platform.ts';
import { dayAndTime, timeAgo } from '../../../format/time.ts';
import { useNow } from '../../../state/use-now.ts';
import { Card } from '../../../ui/Card.tsx';
import { PhoneNumber } from '../../../ui/PhoneNumber.tsx';

interface ReadyCardProps {
  account: Account;
  identity: Identity;
  since: string;
  link: 'online' | 'reconnecting';
}

/** Which number is linked, on which phone, since when. */
export function ReadyCard({ account, identity, since, link }: ReadyCardProps) {
  const now = useNow(30_000);
  return (
    <Card aria-label="Linked number" className="animate-arrive select-text">
      <div className="px-8 pt-8 pb-6">
        <p className="text-display font-semibold">
          <PhoneNumber digits={identity.number} />
        </p>
        <p dir="auto" className="mt-1 truncate text-lead text-ink-soft">
          {identity.name}
        </p>
      </div>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-8 gap-y-3 border-t border-line px-8 py-6">
        <Fact name="Linked since">
          <time dateTime={since}>{dayAndTime(since)}</time>
          <span className="text-ink-faint"> · {timeAgo(since, now)}</span>
        </Fact>
        <Fact name="Phone">{platformWords(identity.platform)}</Fact>
        <Fact name="Listed on the phone as">{deviceNameOf(account)}</Fact>
      </dl>
      {link === 'reconnecting' && (
        <p className="rounded-b-card border-t border-line bg-trouble-soft px-8 py-4 text-trouble">
          The connection to WhatsApp is down. The number stays linked; Switchboard keeps trying to reconnect.
        </p>
      )}
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
