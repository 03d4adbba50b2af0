import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { filterGroups, isFiltering } from '../../state/filter.ts';
import { groupsOf, nextInNeed, railOrder } from '../../state/groups.ts';
import { SettingsButton } from '../settings/SettingsButton.tsx';
import { FilterBox } from './FilterBox.tsx';
import { RailHeader } from './RailHeader.tsx';
import { RailList } from './RailList.tsx';
import { Summary } from './Summary.tsx';

/** The list of accounts, with what stands above and below it. */
export function Rail({ snapshot, shownId }: { snapshot: Snapshot; shownId: string | null }) {
  const { app, accounts, teams } = snapshot;
  const { store } = useServices();
  return (
    <div className="flex w-72 shrink-0 min-[1100px]:w-80 max-[640px]:w-52 tiny:overflow-y-auto flex-col border-e border-line bg-rail">
      <div className="flex flex-col gap-3 p-4 pb-2 short:gap-2 short:pt-3">
        <RailHeader standIn={app.standIn} teams={teams} />
        {accounts.length > 0 && <FilterBox />}
      </div>
      <RailList snapshot={snapshot} shownId={shownId} onChoose={store.choose} />
      <div className="flex items-center gap-2 border-t border-line py-2 ps-4 pe-2 text-small text-ink-soft">
        <div className="min-w-0 flex-1">
          <Summary
            accounts={accounts}
            onNext={() => {
              const next = nextInNeed(railOrder(snapshot), shownId);
              if (next !== null) store.choose(next.account.id);
            }}
          />
        </div>
        <SettingsButton />
      </div>
      <RailAnnouncer snapshot={snapshot} />
    </div>
  );
}

/** What a filter leaves, and what a key moved, for whoever cannot see it. */
function RailAnnouncer({ snapshot }: { snapshot: Snapshot }) {
  const text = useText();
  const said = useAppState((state) => state.said);
  const filter = useAppState((state) => state.filter);
  const hits = isFiltering(filter)
    ? filterGroups(groupsOf(snapshot), filter).reduce((sum, group) => sum + group.accounts.length, 0)
    : null;
  return (
    <>
      <div aria-live="polite" className="sr-only">
        {said}
      </div>
      <div aria-live="polite" className="sr-only">
        {hits !== null && text('rail.filter.hits', { count: hits })}
      </div>
    </>
  );
}
