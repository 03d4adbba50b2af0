import type { Receipt } from '../../../shared/receipt.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { StillListed } from '../receipt/StillListed.tsx';

/** Why a removal asks again: the account was logged out here, but the phone may not know. */
export function PhoneNotTold({ receipt: { identity, deviceName, phoneTold } }: { receipt: Receipt }) {
  const text = useText();
  return (
    <div role="alert" className="flex flex-col gap-4">
      <p>
        {identity === null ? (
          text('remove.untoldUnknown')
        ) : (
          <Phrase id="remove.untold" values={{ number: <PhoneNumber digits={identity.number} /> }} />
        )}
        {phoneTold.kind === 'failed' && ` ${text.english(phoneTold.reason, phoneTold.values)}`}
      </p>
      <StillListed deviceName={deviceName} className="rounded-control px-4" />
      <p>{text('remove.untoldWarning')}</p>
    </div>
  );
}
