import type { ReactNode } from 'react';
import type { AppUpdate } from '../../../shared/updates.ts';
import { useText } from '../../i18n/use-text.ts';

interface NewVersionProps {
  title: string;
  /** A line below the title. */
  what?: string;
  update: AppUpdate;
  /** What can be done. */
  children: ReactNode;
}

/** A newer version, what can be done about it, and what it brings. */
export function NewVersion({ title, what, update, children }: NewVersionProps) {
  return (
    <div className="flex flex-col gap-4 p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="min-w-48 flex-1">
          <p className="font-semibold">{title}</p>
          {what !== undefined && <p className="mt-0.5 text-small text-pretty text-ink-faint">{what}</p>}
        </div>
        {children}
      </div>
      {update.notes !== '' && <Notes notes={update.notes} />}
    </div>
  );
}

/** As text, whatever it looks like: it comes from outside. A long one scrolls, also by keys. */
function Notes({ notes }: { notes: string }) {
  const text = useText();
  return (
    <section aria-label={text('updates.notes')}>
      <p className="text-small font-medium text-ink-soft">{text('updates.notes')}</p>
      <div
        dir="auto"
        tabIndex={0}
        className="mt-2 max-h-56 overflow-y-auto rounded-control bg-sunken px-3 py-2 text-small break-words whitespace-pre-line text-ink-soft select-text"
      >
        {notes}
      </div>
    </section>
  );
}
