import type { ReactNode } from 'react';
import { deviceNameOf, type Account } from '../../../shared/account.ts';
import { Card } from '../../ui/Card.tsx';
import { NumberedList } from '../../ui/NumberedList.tsx';

interface LinkFrameProps {
  account: Account;
  title: string;
  steps: readonly ReactNode[];
  /** The button that leads to the other way of linking. */
  otherWay: ReactNode;
  /** The code, or what leads to one. */
  children: ReactNode;
}

/** What the phone needs at the left, what to do with it at the right, the other way below. */
export function LinkFrame({ account, title, steps, otherWay, children }: LinkFrameProps) {
  return (
    <Card className="animate-arrive">
      {/* As high as the QR code needs it, so that nothing jumps from one way to the other. */}
      <div className="flex min-h-[368px] gap-8 p-5">
        <div className="flex w-[296px] shrink-0 flex-col gap-3">{children}</div>
        <div className="min-w-0 flex-1 pt-1">
          <h2 className="mb-5 text-lead font-semibold">{title}</h2>
          <NumberedList items={steps} />
        </div>
      </div>
      <div className="flex items-center justify-between gap-4 border-t border-line px-5 py-3">
        <p className="min-w-0 text-small text-balance break-words text-ink-faint select-text">
          The phone will list it as “{deviceNameOf(account)}”.
        </p>
        {otherWay}
      </div>
    </Card>
  );
}
