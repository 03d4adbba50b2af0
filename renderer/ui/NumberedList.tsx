import type { ReactNode } from 'react';

/** What a person does, in order. */
export function NumberedList({ items }: { items: readonly ReactNode[] }) {
  return (
    <ol className="flex flex-col gap-4">
      {items.map((item, index) => (
        <li key={index} className="flex gap-3">
          <span
            aria-hidden
            className="grid size-6 shrink-0 place-items-center rounded-full bg-quiet-soft text-small font-semibold text-ink"
          >
            {index + 1}
          </span>
          <span className="pt-0.5 text-ink-soft">{item}</span>
        </li>
      ))}
    </ol>
  );
}
