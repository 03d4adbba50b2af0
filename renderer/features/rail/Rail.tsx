import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { filterGroups, isFiltering } from '../../state/filter.ts';
import { groupsOf, nextInNeed, railOrder } from '../../state/groups.ts';
import { LeadSign } from '../access/LeadSign.tsx';
import { SettingsButton } from '../settings/SettingsButton.tsx';
import { UpdateReadyButton } from '../updates/UpdateReadyButton.tsx';
import { FilterBox } from './FilterBox.tsx';
import { PersonChip } from '../hand-over/PersonChip.tsx';
import { RailHandOvers } from '../hand-over/RailHandOvers.tsx';
import { RailHeader } from './RailHeader.tsx';
import { RailList } from './RailList.tsx';
import { Summary } from './Summary.tsx';

interface RailProps {
  snapshot: Snapshot;
  shownId: string | null;
  /** The hand-over that is on the screen instead of an account. */
  handOverId: string | null;
}

/** The list of accounts, with what stands above and below it. */
export function Rail({ snapshot, shownId, handOverId }: RailProps) {
  const { app, accounts, teams, shifts } = snapshot;
  const { store } = useServices();
  return (
    <div className="flex w-72 shrink-0 min-[1100px]:w-80 max-[640px]:w-52 tiny:overflow-y-auto flex-col border-e border-line bg-rail">
      <div className="flex flex-col gap-3 p-4 pb-2 short:gap-2 short:pt-3">
        <RailHeader standIn={app.standIn} teams={teams} />
        {accounts.length > 0 && <FilterBox />}
      </div>
      <RailHandOvers snapshot={snapshot} shownId={handOverId} />
      <RailList snapshot={snapshot} shownId={shownId} onChoose={store.choose} />
      <LeadSign access={snapshot.access} />
      <div className="flex items-end gap-2 border-t border-line py-1.5 px-2 text-small text-ink-soft">
        <div className="flex min-w-0 flex-1 flex-col gap-0.5">
          {accounts.length > 0 && <PersonChip person={shifts.person} />}
          <p className="px-2 py-0.5">
            <Summary
              snapshot={snapshot}
              onNext={() => {
                const next = nextInNeed(railOrder(snapshot), shownId);
                if (next !== null) store.choose(next.account.id);
              }}
            />
          </p>
        </div>
        <UpdateReadyButton state={snapshot.updates.state} />
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
