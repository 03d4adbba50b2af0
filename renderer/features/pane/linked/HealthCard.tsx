import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { megabytes } from '../../../format/memory.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useTimes } from '../../../i18n/use-times.ts';
import { useNow } from '../../../state/use-now.ts';
import { useProcesses } from '../../processes/use-processes.ts';
import { CardSection } from '../../../ui/CardSection.tsx';

/** A glance is enough here, so the processes are looked at seldom, in milliseconds. */
const lookEvery = 10_000;

interface HealthCardProps {
  accountId: string;
  link: 'online' | 'reconnecting';
  unread: number | null;
}

/** How the account does: its connection, its Chrome, and how much waits to be read. */
export function HealthCard({ accountId, link, unread }: HealthCardProps) {
  const text = useText();
  const times = useTimes();
  const { formatNumber } = useIntl();
  const now = useNow(30_000);
  const { looked } = useProcesses(accountId, lookEvery);
  const what = looked.kind === 'seen' ? looked.what : null;
  // Before the first look there is nothing to say; after it, only what could not be found out is not known.
  const otherwise = looked.kind === 'looking' ? '–' : <NotKnown />;
  return (
    <CardSection title={text('linked.health')}>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(5.25rem,1fr))] gap-x-4 gap-y-3 px-6 pb-4">
        <Fact name={text('linked.connection')} tone={link === 'online' ? 'text-ok' : 'text-trouble'}>
          {text(link === 'online' ? 'linked.connection.online' : 'linked.connection.reconnecting')}
        </Fact>
        <Fact name={text('linked.unread')}>{unread === null ? <NotKnown /> : formatNumber(unread)}</Fact>
        <Fact name={text('linked.memory')}>{what === null ? otherwise : megabytes(text, what.memory)}</Fact>
        <Fact name={text('linked.browser')}>
          {what?.startedAt == null ? otherwise : times.ago(what.startedAt, now)}
        </Fact>
        <Fact name={text('linked.restarts')}>{what === null ? otherwise : formatNumber(what.restarts)}</Fact>
      </dl>
    </CardSection>
  );
}

function Fact({ name, tone = '', children }: { name: string; tone?: string; children: ReactNode }) {
  return (
    <div className="flex flex-col justify-between">
      <dt className="text-small text-ink-faint">{name}</dt>
      <dd className={`mt-0.5 font-semibold ${tone}`}>{children}</dd>
    </div>
  );
}

function NotKnown() {
  return <span className="font-normal text-ink-faint">{useText()('linked.notKnown')}</span>;
}
