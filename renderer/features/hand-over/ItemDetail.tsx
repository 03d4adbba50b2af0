import { RotateCw } from 'lucide-react';
import type { AppError } from '../../../shared/errors.ts';
import { phoneMayStillListDevice, type Receipt } from '../../../shared/receipt.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { StillListed } from '../receipt/StillListed.tsx';
import { proofsOf } from './as-text.ts';
import { RemovedButton } from './RemovedButton.tsx';
import { canRetry, type ItemResult } from './results.ts';

interface ItemFailureProps {
  result: ItemResult;
  error: AppError;
  onRetry: (account: string) => void;
  retrying: boolean;
}

/** Why a number is not logged out, what to do, and another try where that can help. */
export function ItemFailure({ result, error, onRetry, retrying }: ItemFailureProps) {
  const text = useText();
  return (
    <div className="mt-2 flex flex-wrap items-center gap-3 rounded-control bg-bad-soft px-4 py-3">
      <p className="min-w-48 flex-1 text-bad select-text">
        <span className="font-semibold">{text.english(error.message, error.values)}</span>{' '}
        {text.english(error.hint, error.values)}
      </p>
      {canRetry(result) && <RetryButton result={result} onRetry={onRetry} retrying={retrying} />}
    </div>
  );
}

function RetryButton({ result, onRetry, retrying }: Omit<ItemFailureProps, 'error'>) {
  const text = useText();
  const { account, label } = result.item;
  return (
    <Button
      icon={RotateCw}
      running={retrying}
      aria-label={text('handOver.retry.name', { label })}
      onClick={() => {
        onRetry(account);
      }}
    >
      {text('handOver.retry')}
    </Button>
  );
}

/** Logged out here, but not all of it is proved: why, and what a person does about it. */
export function ItemNotProved({ result, onRetry, retrying }: Omit<ItemFailureProps, 'error'>) {
  const { item, view, unlink } = result;
  if (item.outcome.kind !== 'logged-out') return null;
  const { receipt } = item.outcome;
  return (
    <div className="mt-2 overflow-hidden rounded-control bg-trouble-soft select-text">
      {phoneMayStillListDevice(receipt) && <StillListed deviceName={receipt.deviceName} className="px-4" />}
      <div className="flex flex-wrap items-end justify-between gap-3 px-4 pb-3 not-first:-mt-1 first:pt-3">
        <Reasons receipt={receipt} />
        {canRetry(result) && <RetryButton result={result} onRetry={onRetry} retrying={retrying} />}
        {unlink !== null && view !== null && <RemovedButton account={view.account.id} unlink={unlink} />}
      </div>
    </div>
  );
}

function Reasons({ receipt }: { receipt: Receipt }) {
  const text = useText();
  return (
    <ul className="min-w-48 flex-1 ps-8 text-small text-ink-soft">
      {proofsOf(text, receipt).map(
        ({ name, item }) =>
          item.kind === 'failed' && (
            <li key={name}>
              {text('handOver.copy.unproved', { name, reason: text.english(item.reason, item.values) })}
            </li>
          ),
      )}
    </ul>
  );
}
