import type { MessageId } from '../../../shared/i18n/text.ts';
import { phoneMayStillListDevice, type Receipt } from '../../../shared/receipt.ts';
import type { AccountView } from '../../../shared/view.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useServices } from '../../state/context.tsx';
import { useShortWindow } from '../../state/use-short-window.ts';
import { useReporting } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { RemovedButton } from '../hand-over/RemovedButton.tsx';
import { unlinkOf } from '../hand-over/results.ts';
import { ReceiptLine } from './ReceiptLine.tsx';
import { StillListed, StillListedFolded } from './StillListed.tsx';

const endings: Readonly<Record<Receipt['by'], Record<'known' | 'unknown', MessageId>>> = {
  desk: { known: 'receipt.desk', unknown: 'receipt.desk.unknown' },
  phone: { known: 'receipt.phone', unknown: 'receipt.phone.unknown' },
  unknown: { known: 'receipt.lost', unknown: 'receipt.lost.unknown' },
};

/** What the last logout proved, until a person has seen it. */
export function ReceiptCard({ view, receipt }: { view: AccountView; receipt: Receipt }) {
  const { account } = view;
  const { commands } = useServices();
  const text = useText();
  const times = useTimes();
  const report = useReporting();
  const { identity, by, phoneTold, chromeClosed, credentialsErased } = receipt;
  const isShort = useShortWindow();
  const unlink = unlinkOf(receipt, view);
  const mayStillBeListed = phoneMayStillListDevice(receipt);
  const date = times.day(credentialsErased.at);
  const items = (
    <ul className="grid grid-cols-[repeat(3,minmax(0,auto))] justify-between gap-4 narrow:grid-cols-1 narrow:gap-2 border-t border-dashed border-edge px-5 py-4 short:py-1.5">
      <ReceiptLine name={text('receipt.phoneTold')} item={phoneTold} />
      <ReceiptLine name={text('receipt.chromeClosed')} item={chromeClosed} />
      <ReceiptLine name={text('receipt.credentialsErased')} item={credentialsErased} />
    </ul>
  );
  return (
    <Card aria-labelledby="receipt-heading" className="animate-arrive overflow-hidden select-text">
      <div className="flex items-start justify-between gap-x-4 gap-y-2 px-5 pt-4 pb-3 narrow:flex-wrap short:items-center short:py-1.5">
        <div className="min-w-0 narrow:basis-full short:flex short:items-baseline short:gap-3">
          <h2 id="receipt-heading" className="text-lead font-semibold">
            {text('receipt.title')}
          </h2>
          <p className="text-pretty text-ink-soft">
            {identity === null ? (
              text(endings[by].unknown, { date })
            ) : (
              <Phrase
                id={endings[by].known}
                values={{ date, number: <PhoneNumber digits={identity.number} /> }}
              />
            )}
          </p>
        </div>
        <div className="flex shrink-0 gap-2 narrow:shrink narrow:flex-wrap">
          {unlink !== null && <RemovedButton account={account.id} unlink={unlink} />}
          <Button
            onClick={() => {
              report(commands.dismissReceipt({ id: account.id }), account.label);
            }}
          >
            {text('common.dismiss')}
          </Button>
        </div>
      </div>
      {/* In a low window one line stands for all of it, so that the QR code below stays in view. */}
      {mayStillBeListed && isShort ? (
        <StillListedFolded deviceName={receipt.deviceName}>{items}</StillListedFolded>
      ) : (
        <>
          {mayStillBeListed && (
            <StillListed deviceName={receipt.deviceName} className="border-t border-line px-5" />
          )}
          {items}
        </>
      )}
    </Card>
  );
}
