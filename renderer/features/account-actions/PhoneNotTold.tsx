import type { Receipt } from '../../../shared/receipt.ts';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { StillListed } from '../receipt/StillListed.tsx';

/** Why a removal asks again: the account was logged out here, but the phone may not know. */
export function PhoneNotTold({ receipt: { identity, deviceName, phoneTold } }: { receipt: Receipt }) {
  return (
    <div role="alert" className="flex flex-col gap-4">
      <p>
        {identity === null ? 'The link' : <PhoneNumber digits={identity.number} />} is logged out on this
        computer, but the phone could not be told.
        {phoneTold.kind === 'failed' && ` ${phoneTold.reason}`}
      </p>
      <StillListed deviceName={deviceName} className="rounded-control px-4" />
      <p>While the account stays, its receipt reminds you of that. Once it is removed, nothing does.</p>
    </div>
  );
}
