import { useLayoutEffect, useRef } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { readableCode } from '../../format/pairing-code.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { Countdown } from './Countdown.tsx';

interface PairingPanelProps {
  code: string;
  /** Whom the code is for, digits. */
  number: string;
  issuedAt: string;
  expiresAt: string;
  /** Why the QR code did not come back. */
  error: AppError | null;
}

/** A code to type on the phone, in two groups as the phone shows them. */
export function PairingPanel({ code, number, issuedAt, expiresAt, error }: PairingPanelProps) {
  const text = useText();
  const words = readableCode(code);
  const shown = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    // The form that asked for the code had the focus, and is gone.
    if (document.activeElement === document.body) shown.current?.focus();
  }, []);

  return (
    <>
      <div className="flex flex-1 flex-col items-center justify-center gap-4 rounded-control bg-sunken px-4">
        <p className="text-ink-soft">
          <Phrase id="link.pairingFor" values={{ number: <PhoneNumber digits={number} /> }} />
        </p>
        <p
          ref={shown}
          role="group"
          tabIndex={-1}
          dir="ltr"
          aria-label={text('link.pairingName', { code: words.replace('-', '').replace(/(?!^)/g, ' ') })}
          className="font-mono text-code font-semibold tracking-wider whitespace-nowrap outline-none select-all"
        >
          {words}
        </p>
        <CopyButton copy={() => words}>{text('link.copyCode')}</CopyButton>
      </div>
      <ErrorText error={error} />
      <Countdown issuedAt={issuedAt} expiresAt={expiresAt} />
    </>
  );
}
