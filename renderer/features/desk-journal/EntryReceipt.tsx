import type { Receipt } from '../../../shared/receipt.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ReceiptLine } from '../receipt/ReceiptLine.tsx';

/** What a logout proved, under its line. */
export function EntryReceipt({ receipt }: { receipt: Receipt }) {
  const text = useText();
  const { phoneTold, chromeClosed, credentialsErased, deviceName } = receipt;
  return (
    <div className="mx-5 mt-1 mb-3 rounded-card border border-line bg-card px-4 py-3 select-text sm:ms-[5.75rem]">
      <ul
        aria-label={text('receipt.title')}
        className="grid grid-cols-[repeat(3,minmax(0,auto))] justify-between gap-4 narrow:grid-cols-1"
      >
        <ReceiptLine name={text('receipt.phoneTold')} item={phoneTold} />
        <ReceiptLine name={text('receipt.chromeClosed')} item={chromeClosed} />
        <ReceiptLine name={text('receipt.credentialsErased')} item={credentialsErased} />
      </ul>
      <p className="mt-3 border-t border-line pt-2 text-small text-ink-soft">
        <Phrase id="deskJournal.listedAs" values={{ device: <bdi>{deviceName}</bdi> }} />
      </p>
    </div>
  );
}
