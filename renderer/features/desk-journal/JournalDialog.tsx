import { useState } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { PageDialog, PageDialogTitle } from '../../ui/PageDialog.tsx';
import { Entries } from './Entries.tsx';
import { Filters } from './Filters.tsx';
import { JournalActions } from './JournalActions.tsx';
import { allOfIt, filterOf, isAll, type Query } from './query.ts';
import { useChoices } from './use-choices.ts';
import { usePages } from './use-pages.ts';

/** The journal of the whole desk: what happened, by whom, and the proof of it. */
export function JournalDialog({ snapshot, onClose }: { snapshot: Snapshot; onClose: () => void }) {
  const text = useText();
  const [query, setQuery] = useState<Query>(allOfIt);
  const choices = useChoices();
  const filter = filterOf(query);
  const read = usePages(filter);
  return (
    <PageDialog onClose={onClose}>
      <div className="flex h-full min-h-0 flex-col sm:flex-row max-sm:overflow-y-auto">
        <div className="flex shrink-0 flex-col gap-3 border-line bg-rail p-4 max-sm:border-b sm:w-56 sm:overflow-y-auto sm:border-e">
          <div className="-ms-3">
            <PageDialogTitle>{text('deskJournal.title')}</PageDialogTitle>
          </div>
          <div
            role="group"
            aria-label={text('deskJournal.filters')}
            className="flex flex-col gap-3 max-sm:grid max-sm:grid-cols-3"
          >
            <Filters query={query} snapshot={snapshot} choices={choices} onChange={setQuery} />
          </div>
        </div>
        <div className="flex min-h-0 min-w-0 flex-1 flex-col max-sm:min-h-fit max-sm:flex-none">
          <JournalActions
            filter={filter}
            isAll={isAll(query)}
            onClear={() => {
              setQuery(allOfIt);
            }}
            onExported={read.again}
          />
          <Entries {...read} snapshot={snapshot} isAll={isAll(query)} />
        </div>
      </div>
    </PageDialog>
  );
}
