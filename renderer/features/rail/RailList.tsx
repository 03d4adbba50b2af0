import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { filterGroups, isCollapsed, isFiltering, rowsOf } from '../../state/filter.ts';
import { groupKey, groupsOf } from '../../state/groups.ts';
import { useMoves } from '../../state/use-moves.ts';
import { focusFilterBox } from '../app/shortcuts.ts';
import { DragToMove } from './DragToMove.tsx';
import { elementOf, itemAt, itemKey, type RailItem } from './items.ts';
import { NoHit } from './NoHit.tsx';
import { RailGroup } from './RailGroup.tsx';
import { RailMenu } from './RailMenu.tsx';
import { useSteps } from './use-steps.ts';

interface RailListProps {
  snapshot: Snapshot;
  shownId: string | null;
  onChoose: (accountId: string) => void;
}

/** The accounts by team. Tab leads to one line of it, the arrow keys to the others, Alt with an arrow key moves a line. */
export function RailList({ snapshot, shownId, onChoose }: RailListProps) {
  const text = useText();
  const { store } = useServices();
  const filter = useAppState((state) => state.filter);
  const looseCollapsed = useAppState((state) => state.looseCollapsed);
  const { collapse } = useMoves();
  const step = useSteps();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [shownBefore, setShownBefore] = useState(shownId);
  // Whatever brought another account to the screen: Tab leads to that one.
  if (shownBefore !== shownId) {
    setShownBefore(shownId);
    setFocused(null);
  }
  const [isDragging, setDragging] = useState(false);
  const [menu, setMenu] = useState<{ item: RailItem; x: number; y: number } | null>(null);
  useShownInSight(list, shownId);

  const by = { filter, looseCollapsed, shownId };
  const isFiltered = isFiltering(filter);
  const all = groupsOf(snapshot);
  const places = new Map(all.flatMap(({ accounts }) => accounts).map((view, at) => [view.account.id, at]));
  const hasHeaders = snapshot.teams.length > 0;
  const groups = filterGroups(all, filter).filter(
    // While something is dragged it can also be taken out of every team.
    ({ team, accounts }) => team !== null || accounts.length > 0 || (isDragging && hasHeaders),
  );
  const listed = groups.map((group) => ({
    group,
    rows: rowsOf(group, by),
    collapsed: hasHeaders && isCollapsed(group, by),
  }));
  const keys = listed.flatMap(({ group, rows }) => [
    ...(hasHeaders ? [itemKey({ kind: 'group', id: groupKey(group.team) })] : []),
    ...rows.map(({ account }) => itemKey({ kind: 'account', id: account.id })),
  ]);
  const shownKey = shownId === null ? null : itemKey({ kind: 'account', id: shownId });
  const stop = [focused, shownKey].find((key) => key !== null && keys.includes(key)) ?? keys[0] ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    const item = itemAt(event.target);
    const to = goal(event.key);
    if (item === null || to === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const key = itemKey(item);
    if (!event.altKey) elementOf(list.current, keyAt(keys, key, to))?.focus();
    else if (typeof to === 'number') step(key, to);
  };
  const openMenu = (event: MouseEvent) => {
    const item = itemAt(event.target);
    if (item === null) return;
    event.preventDefault();
    elementOf(list.current, itemKey(item))?.focus();
    setMenu({ item, x: event.clientX, y: event.clientY });
  };

  return (
    <nav
      aria-label={text('rail.name')}
      onKeyDown={onKeyDown}
      onContextMenu={openMenu}
      className="min-h-0 flex-1 overflow-y-auto px-2 py-1 tiny:flex-none tiny:overflow-visible"
    >
      <div
        ref={list}
        onFocus={(event) => {
          const item = itemAt(event.target);
          if (item !== null) setFocused(itemKey(item));
        }}
        className="relative"
      >
        {listed.length > 0 && (
          <DragToMove snapshot={snapshot} list={list} onDragging={setDragging}>
            {listed.map(({ group, rows, collapsed }) => (
              <RailGroup
                key={groupKey(group.team)}
                group={group}
                rows={rows}
                collapsed={collapsed}
                hasHeader={hasHeaders}
                places={places}
                shownId={shownId}
                stop={stop}
                movable={!isFiltered}
                onToggle={() => {
                  if (!isFiltered) collapse(group.team, !collapsed);
                }}
                onChoose={onChoose}
              />
            ))}
          </DragToMove>
        )}
      </div>
      {isFiltered && groups.length === 0 && (
        <NoHit
          onShowAll={() => {
            store.narrow({ text: '', standing: null });
            focusFilterBox();
          }}
        />
      )}
      {menu !== null && (
        <RailMenu
          {...menu}
          snapshot={snapshot}
          groups={all}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </nav>
  );
}

type Goal = 1 | -1 | 'first' | 'last';

const goals: Readonly<Partial<Record<string, Goal>>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
};

const goal = (key: string): Goal | null => goals[key] ?? null;

function keyAt(keys: readonly string[], from: string, to: Goal): string {
  if (to === 'first') return keys[0] ?? from;
  if (to === 'last') return keys.at(-1) ?? from;
  return keys[keys.indexOf(from) + to] ?? from;
}

/** Whatever brought another account to the screen: its row comes into sight, and has the focus if a row had it. */
function useShownInSight(list: { readonly current: HTMLElement | null }, shownId: string | null) {
  useEffect(() => {
    const row = shownId === null ? null : elementOf(list.current, itemKey({ kind: 'account', id: shownId }));
    if (row === null) return;
    row.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) row.focus();
  }, [list, shownId]);
}
