import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { groupKey, groupsOf, isOfLastShift } from '../../state/groups.ts';
import { Logo } from '../../ui/Logo.tsx';
import { StillRow } from '../rail/AccountRow.tsx';

/** How every account stands, with nothing to press: whoever passes by sees whether somebody is needed. */
export function LockedRail({ snapshot }: { snapshot: Snapshot }) {
  const text = useText();
  const groups = groupsOf(snapshot).filter(({ accounts }) => accounts.length > 0);
  return (
    <div className="flex w-72 shrink-0 flex-col border-e border-line bg-rail min-[1100px]:w-80 max-[640px]:w-52">
      <p className="flex items-center gap-2 p-4 text-lead font-semibold">
        <Logo />
        Switchboard
      </p>
      {/* It can be scrolled by the keys, too. */}
      <section
        aria-label={text('rail.name')}
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto px-2 py-1 -outline-offset-2"
      >
        {groups.map(({ team, accounts, lastEnd }) => (
          <div
            key={groupKey(team)}
            role="group"
            aria-label={team?.name ?? text('rail.loose')}
            className="pb-1"
          >
            {snapshot.teams.length > 0 && (
              <p className="flex h-8 items-center gap-2 px-2.5 text-small font-semibold text-ink-soft">
                {team !== null && (
                  <span
                    aria-hidden
                    data-colour={team.colour}
                    className="size-2.5 shrink-0 rounded-mark bg-account-edge"
                  />
                )}
                <bdi className="truncate">{team?.name ?? text('rail.loose')}</bdi>
              </p>
            )}
            <ul className="flex flex-col gap-0.5">
              {accounts.map((view) => (
                <StillRow key={view.account.id} view={view} leftOver={isOfLastShift(view, { lastEnd })} />
              ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  );
}
