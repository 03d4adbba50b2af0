import { Suspense, useState } from 'react';
import { listedAs } from '../../../shared/account.ts';
import type { SessionState } from '../../../shared/session.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberForm } from '../read-later.ts';
import { LinkFrame } from './LinkFrame.tsx';
import { PairingPanel } from './PairingPanel.tsx';
import { QrPanel } from './QrPanel.tsx';
import { stepsFor } from './steps.tsx';

interface ScanCardProps {
  view: AccountView;
  state: Extract<SessionState, { kind: 'scan' }>;
}

/** Links a phone, with a QR code or, without a camera, with a code for its number. */
export function ScanCard({ view, state }: ScanCardProps) {
  const { account } = view;
  const { commands } = useServices();
  const text = useText();
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
      listedAs={listedAs(view)}
      title={text(way === 'number' ? 'link.title.number' : 'link.title')}
      steps={stepsFor[way]}
      otherWay={
        <Button running={back.running} onClick={switchWay}>
          {text(way === 'qr' ? 'link.withNumber' : 'link.backToQr')}
        </Button>
      }
    >
      {way === 'qr' && <QrPanel label={label} value={code.value} issuedAt={issuedAt} expiresAt={expiresAt} />}
      {way === 'number' && (
        <Suspense>
          <NumberForm account={account} />
        </Suspense>
      )}
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
