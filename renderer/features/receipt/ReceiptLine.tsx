import { Check, X } from 'lucide-react';
import type { ReceiptItem } from '../../../shared/receipt.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { hidden } from '../../i18n/tags.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Time } from '../../ui/Time.tsx';

/** One thing that a logout had to prove: when it was so, or what went wrong. */
export function ReceiptLine({ name, item }: { name: string; item: ReceiptItem }) {
  const text = useText();
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
          <Phrase
            id={done ? 'receipt.doneAt' : 'receipt.failedAt'}
            values={{ hidden, time: <Time at={item.at} /> }}
          />
          {item.kind === 'failed' && (
            <span className="block text-bad">{text.english(item.reason, item.values)}</span>
          )}
        </p>
      </div>
    </li>
  );
}
