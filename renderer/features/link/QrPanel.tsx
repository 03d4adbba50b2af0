import { QRCodeSVG } from 'qrcode.react';
import { Countdown } from './Countdown.tsx';

interface QrPanelProps {
  label: string;
  value: string;
  issuedAt: string;
  expiresAt: string;
}

/** A QR code to scan. A new value redraws the same element, so that a rotation does not flicker. */
export function QrPanel({ label, value, issuedAt, expiresAt }: QrPanelProps) {
  const name = `QR code for ${label}`;
  return (
    <>
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
      <Countdown issuedAt={issuedAt} expiresAt={expiresAt} />
    </>
  );
}
