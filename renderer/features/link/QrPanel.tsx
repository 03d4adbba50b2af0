import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Countdown } from './Countdown.tsx';

interface QrPanelProps {
  label: string;
  value: string;
  issuedAt: string;
  expiresAt: string;
}

// Dark on white in both themes: not every phone reads an inverted code.
const look = {
  size: 296,
  marginSize: 4,
  bgColor: '#ffffff',
  fgColor: '#000000',
} as const;

/** A QR code to scan. A new value is there at once, and the one before fades out over it, too faint to mislead a phone. */
export function QrPanel({ label, value, issuedAt, expiresAt }: QrPanelProps) {
  const name = useText()('link.qrName', { label });
  const [shown, setShown] = useState(value);
  const [fading, setFading] = useState<string | null>(null);
  if (shown !== value) {
    setFading(shown);
    setShown(value);
  }
  return (
    <>
      <div className="relative overflow-hidden rounded-control border border-line bg-[#ffffff]">
        <QRCodeSVG {...look} value={value} title={name} aria-label={name} className="block h-auto w-full" />
        {fading !== null && (
          <span
            key={fading}
            aria-hidden
            className="pointer-events-none absolute inset-0 animate-fade-away opacity-0"
            onAnimationEnd={() => {
              setFading(null);
            }}
          >
            <QRCodeSVG {...look} value={fading} role="presentation" className="block h-auto w-full" />
          </span>
        )}
      </div>
      <Countdown issuedAt={issuedAt} expiresAt={expiresAt} />
    </>
  );
}
