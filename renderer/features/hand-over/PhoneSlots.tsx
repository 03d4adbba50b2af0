import { MonitorSmartphone } from 'lucide-react';
import { phoneSlots, slotsOf } from '../../../shared/phone-slots.ts';
import type { AccountView } from '../../../shared/view.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { bold } from '../../i18n/tags.tsx';
import { useText } from '../../i18n/use-text.ts';
import { accountsIn } from '../../state/accounts.ts';
import { useAppState } from '../../state/context.tsx';
import { useTimes } from '../../i18n/use-times.ts';
import { CardSection } from '../../ui/CardSection.tsx';
import { RemovedButton } from './RemovedButton.tsx';

/** The number whose phone an account is about: the linked one, or that of the last logout. */
const numberOf = ({ identity, receipt }: AccountView): string | null =>
  identity?.number ?? receipt?.identity?.number ?? null;

/** Devices of this desk that the phone may still list, each of which takes one of its few places. */
export function PhoneSlots({ view }: { view: AccountView }) {
  const text = useText();
  const times = useTimes();
  const number = numberOf(view);
  const accounts = useAppState(accountsIn);
  const { linked, unconfirmed } =
    number === null
      ? { linked: [], unconfirmed: view.unconfirmed.map((unlink) => ({ account: view, unlink })) }
      : slotsOf(accounts, number);
  if (unconfirmed.length === 0) return null;
  const taken = unconfirmed.length + linked.length;
  return (
    <CardSection title={text('handOver.slots')}>
      <div className="px-6 pb-4 select-text">
        <p className="font-medium text-trouble">
          {text('handOver.slots.count', { count: unconfirmed.length, places: phoneSlots })}
        </p>
        <p className="mt-1 text-pretty text-ink-soft">
          <Phrase id="handOver.slots.why" values={{ b: bold }} />{' '}
          {taken >= phoneSlots && text('handOver.slots.full')}
        </p>
        <ul className="mt-3 divide-y divide-line border-t border-line">
          {unconfirmed.map(({ account, unlink }) => (
            <li key={unlink.id} className="flex flex-wrap items-center gap-3 py-2">
              <MonitorSmartphone aria-hidden size={16} className="shrink-0 text-ink-faint" />
              <span className="min-w-0 flex-1">
                <bdi className="block font-medium break-words">{unlink.deviceName}</bdi>{' '}
                <span className="block text-small text-ink-soft">
                  {text('handOver.slots.ended', { time: times.dayAndTime(unlink.at) })}
                </span>
              </span>
              <RemovedButton account={account.account.id} unlink={unlink} />
            </li>
          ))}
        </ul>
      </div>
    </CardSection>
  );
}
