import { Check, X } from 'lucide-react';
import type { ReceiptItem } from '../../../shared/receipt.ts';
import { Time } from '../../ui/Time.tsx';

/** One thing that a logout had to prove: when it was so, or what went wrong. */
export function ReceiptLine({ name, item }: { name: string; item: ReceiptItem }) {
  const done = item.kind === 'done';
  const Icon = done ? Check : X;
  return (
    <li className="flex gap-3">
      <span
        className={`grid size-6 shrink-0 place-items-center rounded-full ${done ? 'bg-ok-soft text-ok' : 'bg-bad-soft text-bad'}`}
      >
        <Icon aria-hidden size={14} strokeWidth={3} />
      </span>
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>{' '}
        <p className="text-small text-ink-soft">
          {done ? <span className="sr-only">Done, </span> : 'Failed, '}
          <Time at={item.at} />
          {item.kind === 'failed' && <span className="block text-bad">{item.reason}</span>}
        </p>
      </div>
    </li>
  );
}
