import type { Account } from '../../../shared/account.ts';
import { phoneMayStillListDevice, type Receipt } from '../../../shared/receipt.ts';
import { dayOf } from '../../format/time.ts';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { ReceiptLine } from './ReceiptLine.tsx';
import { StillListed } from './StillListed.tsx';

const endings: Record<Receipt['by'], string> = {
  desk: 'was logged out here',
  phone: 'was unlinked on the phone',
  unknown: 'was no longer known to WhatsApp',
};

/** What the last logout proved, until a person has seen it. */
export function ReceiptCard({ account, receipt }: { account: Account; receipt: Receipt }) {
  const { commands } = useServices();
  const report = useReporting();
  const { identity, by, phoneTold, chromeClosed, credentialsErased } = receipt;
  return (
    <Card aria-labelledby="receipt-heading" className="animate-arrive overflow-hidden select-text">
      <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-3 short:items-center short:py-1.5">
        <div className="min-w-0 short:flex short:items-baseline short:gap-3">
          <h2 id="receipt-heading" className="text-lead font-semibold">
            Receipt
          </h2>
          <p className="text-pretty text-ink-soft">
            {identity === null ? 'The link' : <PhoneNumber digits={identity.number} />} {endings[by]} on{' '}
            {dayOf(credentialsErased.at)}.
          </p>
        </div>
        <Button
          onClick={() => {
            report(commands.dismissReceipt({ id: account.id }), account.label);
          }}
        >
          Dismiss
        </Button>
      </div>
      {phoneMayStillListDevice(receipt) && (
        <StillListed deviceName={receipt.deviceName} className="border-t border-line px-5" />
      )}
      <ul className="grid grid-cols-[repeat(3,minmax(0,auto))] justify-between gap-4 border-t border-dashed border-edge px-5 py-4 short:py-1.5">
        <ReceiptLine name="Phone told" item={phoneTold} />
        <ReceiptLine name="Chrome closed" item={chromeClosed} />
        <ReceiptLine name="Credentials erased" item={credentialsErased} />
      </ul>
    </Card>
  );
}
