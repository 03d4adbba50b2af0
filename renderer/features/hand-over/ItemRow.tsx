import { CircleCheck, Minus, OctagonAlert, Unlink, type LucideIcon } from 'lucide-react';
import { unreachable } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { toneText, type Tone } from '../../ui/tone.ts';
import { ItemFailure, ItemNotProved } from './ItemDetail.tsx';
import { proofColumns, Proofs, ProofsUnderWay } from './Proofs.tsx';
import type { ItemResult } from './results.ts';

interface ItemRowProps {
  result: ItemResult;
  onRetry: (account: string) => void;
  retrying: boolean;
}

/** One account of a hand-over: who it is, what is proved, and what there is to do. */
export function ItemRow({ result, onRetry, retrying }: ItemRowProps) {
  const text = useText();
  return (
    <li className="px-5 py-1.5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Who result={result} />
        <Outcome result={result} />
      </div>
      {result.item.outcome.kind === 'failed' && (
        <ItemFailure
          result={result}
          error={result.item.outcome.error}
          onRetry={onRetry}
          retrying={retrying}
        />
      )}
      {result.verdict === 'not-proved' && (
        <ItemNotProved result={result} onRetry={onRetry} retrying={retrying} />
      )}
      {result.verdict === 'removed' && (
        <p className="mt-1.5 flex items-center gap-2 ps-12 text-small text-ok">
          <CircleCheck aria-hidden size={16} className="shrink-0" />
          {text('handOver.removedByHand')}
        </p>
      )}
    </li>
  );
}

/** The label leads to the account. */
function Who({ result: { item, view } }: { result: ItemResult }) {
  const text = useText();
  const { store } = useServices();
  const { account, label, number } = item;
  return (
    <div className="flex min-w-0 flex-1 items-center gap-3 narrow:basis-full">
      <Avatar account={{ ...item, id: account }} size="small" />
      <div className="min-w-0">
        {view === null ? (
          <p dir="auto" className="truncate-plain font-semibold" title={label}>
            {label}
          </p>
        ) : (
          <button
            type="button"
            dir="auto"
            title={label}
            onClick={() => {
              store.choose(account);
            }}
            className="block max-w-full truncate-plain rounded-mark font-semibold hover:underline"
          >
            {label}
          </button>
        )}
        <p className="text-small text-ink-soft">
          {number !== null && <PhoneNumber digits={number} />}
          {number === null && item.outcome.kind !== 'not-linked' && text('handOver.notKnown')}
        </p>
      </div>
    </div>
  );
}

function Outcome({ result: { item, view } }: { result: ItemResult }) {
  const text = useText();
  switch (item.outcome.kind) {
    case 'running':
      return <ProofsUnderWay state={view?.state ?? null} />;
    case 'logged-out':
      return <Proofs receipt={item.outcome.receipt} />;
    case 'failed':
      return (
        <Plain icon={OctagonAlert} tone="bad">
          {text('handOver.verdict.failed')}
        </Plain>
      );
    case 'left-out':
      return (
        <Plain icon={Unlink} tone="trouble">
          {text('handOver.verdict.leftOut')}
        </Plain>
      );
    case 'not-linked':
      return (
        <Plain icon={Minus} tone="quiet">
          {text('handOver.verdict.notLinked')}
        </Plain>
      );
    default:
      return unreachable(item.outcome);
  }
}

/** In the place of the proofs, where there are none. */
function Plain({ icon: Icon, tone, children }: { icon: LucideIcon; tone: Tone; children: string }) {
  return (
    <p className={`${proofColumns} text-small font-medium ${toneText[tone]}`}>
      <span className="col-span-3 flex items-center gap-2">
        <span className="grid size-6 shrink-0 place-items-center">
          <Icon aria-hidden size={16} strokeWidth={2.25} />
        </span>
        {children}
      </span>
    </p>
  );
}
