import { OctagonAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { AccountView } from '../../../../shared/view.ts';
import type { AppError } from '../../../../shared/errors.ts';
import { Phrase } from '../../../i18n/Phrase.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { useAppState } from '../../../state/context.tsx';
import { Card } from '../../../ui/Card.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { PhoneNumber } from '../../../ui/PhoneNumber.tsx';
import { failureDetails } from '../failure-details.ts';
import { StartButton } from '../StartButton.tsx';

/** It cannot go on by itself: what happened, the next step, and what is left if that does not help. */
export function FailedCard({ view, error }: { view: AccountView; error: AppError }) {
  const text = useText();
  const version = useAppState(({ connection }) =>
    connection.kind === 'live' ? connection.snapshot.app.version : '',
  );
  const [seenAt] = useState(Date.now);
  const { account, identity } = view;
  return (
    <Card className="mx-auto w-full max-w-[560px] animate-arrive overflow-hidden">
      <div className="flex gap-4 px-6 pt-6 pb-5">
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-bad-soft text-bad">
          <OctagonAlert aria-hidden size={20} />
        </span>
        <div className="min-w-0 select-text">
          <h2 className="text-lead font-semibold">{text('pane.failed.title')}</h2>
          <p className="text-ink-soft">
            {text(error.retryable ? 'pane.failed.retryable' : 'pane.failed.notRetryable')}
          </p>
          <dl className="mt-4 grid gap-3">
            <Fact name={text('pane.failed.cause')}>{text.english(error.message, error.values)}</Fact>
            <Fact name={text('pane.failed.next')}>{text.english(error.hint, error.values)}</Fact>
          </dl>
        </div>
      </div>
      <div className="flex flex-wrap justify-end gap-2 px-6 pb-5">
        <CopyButton copy={() => failureDetails({ error, version, seenAt })}>
          {text('pane.failed.copy')}
        </CopyButton>
        <StartButton account={account}>{text('common.tryAgain')}</StartButton>
      </div>
      <div className="border-t border-line bg-sunken px-6 py-4 text-ink-soft">
        <h3 className="text-small font-semibold text-ink-faint">{text('pane.failed.else')}</h3>
        <ul className="mt-1.5 flex list-disc flex-col gap-1.5 ps-5">
          <li>{text('pane.failed.else.details')}</li>
          <li>{text('pane.failed.else.reset')}</li>
          {identity !== null && (
            <li>
              <Phrase
                id="pane.failed.else.stays"
                values={{ number: <PhoneNumber digits={identity.number} /> }}
              />
            </li>
          )}
        </ul>
      </div>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-ink-faint">{name}</dt>
      <dd className="font-medium text-ink">{children}</dd>
    </div>
  );
}
