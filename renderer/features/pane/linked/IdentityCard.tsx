import { CalendarCheck, MonitorSmartphone, Smartphone, UserRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Identity } from '../../../../shared/account.ts';
import { platformWords } from '../../../format/platform.ts';
import { Phrase } from '../../../i18n/Phrase.tsx';
import { soft } from '../../../i18n/tags.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { useTimes } from '../../../i18n/use-times.ts';
import { usePicture } from '../../../state/pictures.ts';
import { useNow } from '../../../state/use-now.ts';
import { PictureImage } from '../../../ui/Avatar.tsx';
import { Card } from '../../../ui/Card.tsx';
import { PhoneNumber } from '../../../ui/PhoneNumber.tsx';

interface IdentityCardProps {
  accountId: string;
  /** The name under which the phone lists the account. */
  listedAs: string;
  /** Who was at the desk then; null: nobody said. */
  linkedBy: string | null;
  identity: Identity;
  since: string;
  link: 'online' | 'reconnecting';
}

/** Which number is linked, on which phone, since when. */
export function IdentityCard({ accountId, listedAs, linkedBy, identity, since, link }: IdentityCardProps) {
  const text = useText();
  const times = useTimes();
  const now = useNow(30_000);
  const picture = usePicture(accountId);
  return (
    <Card aria-label={text('linked.name')} className="animate-arrive overflow-hidden select-text">
      <div className="flex items-center gap-5 px-6 pt-6 pb-5 short:pt-4 short:pb-3">
        {picture !== null && (
          <span className="block size-18 shrink-0 rounded-full border-4 border-account-edge p-0.5 narrow:size-12">
            <PictureImage picture={picture} />
          </span>
        )}
        <div className="min-w-0">
          <h2 className="text-display font-semibold narrow:text-title">
            <PhoneNumber digits={identity.number} />
          </h2>
          {identity.name !== '' && (
            <p className="mt-1 truncate text-lead text-ink-soft">
              <bdi>{identity.name}</bdi>
            </p>
          )}
        </div>
      </div>
      <dl className="grid gap-y-3 border-t border-line px-6 py-5 short:py-3">
        <Fact icon={CalendarCheck} name={text('linked.since')}>
          <Phrase
            id="linked.sinceAndAge"
            values={{
              time: <time dateTime={since}>{times.dayAndTime(since)}</time>,
              age: times.ago(since, now),
              soft,
            }}
          />
        </Fact>
        {linkedBy !== null && (
          <Fact icon={UserRound} name={text('handOver.linkedBy')}>
            <bdi>{linkedBy}</bdi>
          </Fact>
        )}
        <Fact icon={Smartphone} name={text('linked.phone')}>
          {platformWords(text, identity.platform)}
        </Fact>
        <Fact icon={MonitorSmartphone} name={text('linked.listedAs')}>
          <bdi>{listedAs}</bdi>
        </Fact>
      </dl>
      {link === 'reconnecting' && (
        <p className="border-t border-line bg-trouble-soft px-6 py-4 text-trouble">
          {text('linked.reconnecting')}
        </p>
      )}
    </Card>
  );
}

function Fact({ icon: Icon, name, children }: { icon: LucideIcon; name: string; children: ReactNode }) {
  return (
    <div className="flex gap-x-3 narrow:flex-wrap">
      <dt className="flex w-52 shrink-0 items-start gap-3 text-ink-faint">
        <Icon aria-hidden size={16} className="mt-0.5 shrink-0" />
        {name}
      </dt>
      <dd className="min-w-0 flex-1 break-words narrow:basis-full narrow:ps-7">{children}</dd>
    </div>
  );
}
