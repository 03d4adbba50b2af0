import { History } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useServices } from '../../state/context.tsx';
import { asksToLogOut } from '../../state/logout-offer.ts';
import { Button } from '../../ui/Button.tsx';

/** The account is still linked from before the last shift ended: since when, by whom, and the way to end that. */
export function LeftOverNotice({ view }: { view: AccountView }) {
  const text = useText();
  const times = useTimes();
  const { store } = useServices();
  const { account, linkedSince, linkedBy } = view;
  if (linkedSince === null) return null;
  const time = times.dayAndTime(linkedSince);
  return (
    <section
      aria-labelledby="left-over-heading"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-trouble-soft px-5 py-3"
    >
      <History aria-hidden size={20} className="shrink-0 text-trouble" />
      <div className="min-w-48 flex-1 select-text">
        <h2 id="left-over-heading" className="font-semibold text-trouble">
          {text('handOver.leftOver.title')}
        </h2>
        <p className="text-pretty text-ink-soft">
          {linkedBy === null
            ? text('handOver.leftOver.since', { time })
            : text('handOver.leftOver.sinceBy', { time, person: linkedBy })}{' '}
          {text('handOver.leftOver.what')}
        </p>
      </div>
      {asksToLogOut(view) && (
        <Button
          onClick={() => {
            store.open({ kind: 'log-out', account: account.id });
          }}
        >
          {text('handOver.leftOver.act')}
        </Button>
      )}
    </section>
  );
}
