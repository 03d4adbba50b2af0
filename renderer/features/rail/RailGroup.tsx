import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { groupKey, isOfLastShift, type Group } from '../../state/groups.ts';
import { AccountRow } from './AccountRow.tsx';
import { GroupHeader } from './GroupHeader.tsx';
import { itemKey } from './items.ts';

interface RailGroupProps {
  group: Group;
  /** The accounts of it that are listed now. */
  rows: readonly AccountView[];
  collapsed: boolean;
  /** Without any team there is nothing to tell the accounts apart from. */
  hasHeader: boolean;
  places: ReadonlyMap<string, number>;
  shownId: string | null;
  /** The key of the item that the Tab key leads to. */
  stop: string | null;
  movable: boolean;
  onToggle: () => void;
  onChoose: (accountId: string) => void;
}

/** A team with its accounts, or the accounts without one. */
export function RailGroup(props: RailGroupProps) {
  const { group, rows, collapsed, hasHeader, places, shownId, stop, movable, onToggle, onChoose } = props;
  const text = useText();
  const key = groupKey(group.team);
  return (
    <div
      role="group"
      aria-label={group.team?.name ?? text('rail.loose')}
      data-group={key}
      data-collapsed={collapsed}
      className="pb-1"
    >
      {hasHeader && (
        <GroupHeader
          group={group}
          collapsed={collapsed}
          tabbable={stop === itemKey({ kind: 'group', id: key })}
          movable={movable}
          onToggle={onToggle}
        />
      )}
      <ul className="flex flex-col gap-0.5">
        {rows.map((view) => (
          <AccountRow
            key={view.account.id}
            view={view}
            leftOver={isOfLastShift(view, group)}
            index={places.get(view.account.id) ?? 0}
            current={view.account.id === shownId}
            tabbable={stop === itemKey({ kind: 'account', id: view.account.id })}
            movable={movable}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {hasHeader && !collapsed && group.accounts.length === 0 && (
        <p className="px-3 py-2 text-small text-ink-faint">{text('rail.emptyTeam')}</p>
      )}
    </div>
  );
}
