import { useState } from 'react';
import type { Account } from '../../../../shared/account.ts';
import type { AppError } from '../../../../shared/errors.ts';
import { secondsUntil } from '../../../format/time.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useTimes } from '../../../i18n/use-times.ts';
import { useNow } from '../../../state/use-now.ts';
import { Card } from '../../../ui/Card.tsx';
import { CountdownRing } from '../../../ui/CountdownRing.tsx';
import { StartButton } from '../StartButton.tsx';

interface RecoveringCardProps {
  account: Account;
  attempt: number;
  nextTryAt: string;
  cause: AppError;
}

/** Something went wrong and the account will start again by itself. */
export function RecoveringCard({ account, attempt, nextTryAt, cause }: RecoveringCardProps) {
  const text = useText();
  return (
    <Card className="mx-auto flex w-full max-w-[560px] animate-arrive flex-col items-center px-8 py-8 text-center">
      <Waiting key={nextTryAt} until={nextTryAt} />
      <h2 className="mt-4 text-lead font-semibold text-balance">
        {text.english(cause.message, cause.values)}
      </h2>
      <div className="mt-1 max-w-[52ch] text-balance text-ink-soft select-text">
        <p>{text.english(cause.hint, cause.values)}</p>
        <p className="mt-2 text-small text-ink-faint">{text('pane.recovering.attempt', { attempt })}</p>
      </div>
      <div className="mt-6">
        <StartButton account={account}>{text('pane.recovering.action')}</StartButton>
      </div>
    </Card>
  );
}

/** The seconds until the next try, in a ring that was full when they were first shown. */
function Waiting({ until }: { until: string }) {
  const text = useText();
  const times = useTimes();
  const now = useNow(1000);
  const seconds = secondsUntil(until, now);
  const [whole] = useState(seconds);
  const left = times.duration(seconds);
  return (
    <div
      role="timer"
      aria-label={text('pane.recovering.left')}
      className="relative grid size-24 place-items-center text-trouble"
    >
      <CountdownRing size={96} left={whole === 0 ? 0 : Math.min(1, seconds / whole)} />
      {/* Seconds are a letter in one language and a word in another. */}
      <span
        className={`absolute inset-3 grid place-items-center font-semibold ${left.length > 6 ? 'text-small' : 'text-title'}`}
      >
        {left}
      </span>
    </div>
  );
}
