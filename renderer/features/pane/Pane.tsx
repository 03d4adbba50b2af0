import type { AccountView } from '../../../shared/view.ts';
import { memo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { LeftOverNotice } from '../hand-over/LeftOverNotice.tsx';
import { PhoneSlots } from '../hand-over/PhoneSlots.tsx';
import { ReceiptCard } from '../receipt/ReceiptCard.tsx';
import { writtenReceipt } from '../receipt/written-receipt.ts';
import { PaneHeader } from './PaneHeader.tsx';
import { StateCard } from './StateCard.tsx';

interface PaneProps {
  view: AccountView | null;
  /** Whether its login is from before the last shift ended. */
  leftOver: boolean;
}

/** Everything about the one account that is shown, framed in its colour. */
export const Pane = memo(function Pane({ view, leftOver }: PaneProps) {
  const text = useText();
  if (view === null) {
    return <main className="grid flex-1 place-items-center p-8 text-ink-faint">{text('pane.choose')}</main>;
  }
  const { account, state } = view;
  const receipt = writtenReceipt(view);
  return (
    <main
      data-colour={account.colour}
      aria-labelledby="pane-heading"
      tabIndex={-1}
      className="flex min-h-0 flex-1 flex-col border-4 border-account-edge outline-none"
    >
      <PaneHeader view={view} />
      {/* A little above the middle, which the eye takes for the middle. */}
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-6 py-5 before:grow after:grow-[2] short:py-2">
        <div className="mx-auto flex w-full max-w-[680px] shrink-0 flex-col gap-3 short:gap-2">
          {leftOver && <LeftOverNotice view={view} />}
          {receipt !== null && <ReceiptCard view={view} receipt={receipt} />}
          <StateCard view={view} />
          {state.kind !== 'ready' && <PhoneSlots view={view} />}
        </div>
      </div>
    </main>
  );
});
