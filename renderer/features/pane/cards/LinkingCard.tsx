import type { ReactNode } from 'react';
import { deviceNameOf, type Account } from '../../../../shared/account.ts';
import { Card } from '../../../ui/Card.tsx';
import { NumberedList } from '../../../ui/NumberedList.tsx';
import { Countdown } from './Countdown.tsx';

interface LinkingCardProps {
  account: Account;
  title: string;
  steps: readonly ReactNode[];
  issuedAt: string;
  expiresAt: string;
  /** The code itself. */
  children: ReactNode;
}

/** A code for the phone at the left, what to do with it at the right. */
export function LinkingCard({ account, title, steps, issuedAt, expiresAt, children }: LinkingCardProps) {
  return (
    <Card className="flex animate-arrive gap-8 p-5">
      <div className="flex shrink-0 flex-col items-center gap-3">
        {children}
        <Countdown issuedAt={issuedAt} expiresAt={expiresAt} />
      </div>
      <div className="flex min-w-0 flex-1 flex-col pt-1">
        <h2 className="mb-5 text-lead font-semibold">{title}</h2>
        <NumberedList items={steps} />
        <p className="mt-auto pt-4 text-small text-ink-faint select-text">
          The phone will list it as <span className="break-words">“{deviceNameOf(account)}”</span>.
        </p>
      </div>
    </Card>
  );
}

/** The way to the place on the phone where devices are linked; the last step differs. */
export const stepsToLink = (last: ReactNode): readonly ReactNode[] => [
  <>Open WhatsApp on the phone that has the number.</>,
  <>
    Go to <strong className="font-semibold text-ink">Settings</strong> ›{' '}
    <strong className="font-semibold text-ink">Linked devices</strong> ›{' '}
    <strong className="font-semibold text-ink">Link a device</strong>.
  </>,
  last,
];
