import { QRCodeSVG } from 'qrcode.react';
import type { Account } from '../../../../shared/account.ts';
import { LinkingCard, stepsToLink } from './LinkingCard.tsx';

interface QrCardProps {
  account: Account;
  value: string;
  issuedAt: string;
  expiresAt: string;
}

/** A QR code to scan. A new value redraws the same element, so that a rotation does not flicker. */
export function QrCard({ account, value, issuedAt, expiresAt }: QrCardProps) {
  const name = `QR code for ${account.label}`;
  return (
    <LinkingCard
      account={account}
      title="Link the phone"
      steps={stepsToLink('Point the phone at this code.')}
      issuedAt={issuedAt}
      expiresAt={expiresAt}
    >
      {/* Dark on white in both themes: not every phone reads an inverted code. */}
      <QRCodeSVG
        value={value}
        size={296}
        marginSize={4}
        title={name}
        aria-label={name}
        bgColor="#ffffff"
        fgColor="#000000"
        className="rounded-control border border-line bg-[#ffffff]"
      />
    </LinkingCard>
  );
}
