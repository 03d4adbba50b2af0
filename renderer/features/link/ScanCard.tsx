import { useState } from 'react';
import type { Account } from '../../../shared/account.ts';
import type { SessionState } from '../../../shared/session.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkFrame } from './LinkFrame.tsx';
import { NumberForm } from './NumberForm.tsx';
import { PairingPanel } from './PairingPanel.tsx';
import { QrPanel } from './QrPanel.tsx';
import { stepsFor } from './steps.tsx';

interface ScanCardProps {
  account: Account;
  state: Extract<SessionState, { kind: 'scan' }>;
}

/** Links a phone, with a QR code or, without a camera, with a code for its number. */
export function ScanCard({ account, state }: ScanCardProps) {
  const { commands } = useServices();
  const back = useCommand(commands.showQrCode, account.label);
  const [asking, setAsking] = useState(false);
  const { id, label } = account;
  const { code, issuedAt, expiresAt } = state;
  const way = code.kind === 'pairing' ? 'pairing' : asking ? 'number' : 'qr';
  // The number has its code; the way back from there leads to the QR code.
  if (way === 'pairing' && asking) setAsking(false);

  const switchWay = () => {
    if (way === 'pairing') void back.start({ id });
    else setAsking(!asking);
  };

  return (
    <LinkFrame
      account={account}
      title={way === 'number' ? 'Link by number' : 'Link the phone'}
      steps={stepsFor[way]}
      otherWay={
        <Button running={back.running} onClick={switchWay}>
          {way === 'qr' ? 'Link with phone number instead' : 'Back to the QR code'}
        </Button>
      }
    >
      {way === 'qr' && <QrPanel label={label} value={code.value} issuedAt={issuedAt} expiresAt={expiresAt} />}
      {way === 'number' && <NumberForm account={account} />}
      {code.kind === 'pairing' && (
        <PairingPanel
          code={code.value}
          number={code.number}
          issuedAt={issuedAt}
          expiresAt={expiresAt}
          error={back.error}
        />
      )}
    </LinkFrame>
  );
}
