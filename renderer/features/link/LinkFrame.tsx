import type { ReactNode } from 'react';
import { Phrase } from '../../i18n/Phrase.tsx';
import { Card } from '../../ui/Card.tsx';
import { NumberedList } from '../../ui/NumberedList.tsx';

interface LinkFrameProps {
  /** The name under which the phone will list the account. */
  listedAs: string;
  title: string;
  steps: readonly ReactNode[];
  /** The button that leads to the other way of linking. */
  otherWay: ReactNode;
  /** The code, or what leads to one. */
  children: ReactNode;
}

/** What the phone needs at the left, what to do with it at the right, the other way below. */
export function LinkFrame({ listedAs, title, steps, otherWay, children }: LinkFrameProps) {
  return (
    <Card className="animate-arrive">
      {/* As high as the QR code needs it, so that nothing jumps from one way to the other. */}
      <div className="flex min-h-[368px] flex-wrap gap-x-8 gap-y-6 p-5">
        <div className="flex w-full max-w-[296px] flex-col gap-3">{children}</div>
        <div className="min-w-44 flex-1 pt-1">
          <h2 className="mb-5 text-lead font-semibold">{title}</h2>
          <NumberedList items={steps} />
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line px-5 py-3">
        <p className="min-w-40 flex-1 text-small text-balance break-words text-ink-faint select-text">
          <Phrase id="link.listedAs" values={{ name: <bdi>{listedAs}</bdi> }} />
        </p>
        {otherWay}
      </div>
    </Card>
  );
}
