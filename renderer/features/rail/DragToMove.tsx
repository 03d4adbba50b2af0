import { DndContext, DragOverlay, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import type { Place } from '../../state/moves.ts';
import { useMoves } from '../../state/use-moves.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { accountDrop, teamDrop, type Drop, type DropGroup } from './drop-place.ts';
import { itemOf, type RailItem } from './items.ts';

interface DragToMoveProps {
  snapshot: Snapshot;
  /** What holds the groups. */
  list: RefObject<HTMLElement | null>;
  onDragging: (dragging: boolean) => void;
  children: ReactNode;
}

type RailDrop = Drop<Place | string | null>;

// A press that hardly moves is a click. The object must stay the same: another one makes every row render again.
const pointer = { activationConstraint: { distance: 6 } };

// Everything is done by keys too, with words of our own.
const silent = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

/** Lets the pointer move accounts and teams. Nothing gives way meanwhile: a line shows where it would go. */
export function DragToMove({ snapshot, list, onDragging, children }: DragToMoveProps) {
  const sensors = useSensors(useSensor(PointerSensor, pointer));
  const [dragged, setDragged] = useState<RailItem | null>(null);
  const drop = useDrop(dragged, list);
  const { moveAccount, moveTeam } = useMoves();

  const end = () => {
    setDragged(null);
    onDragging(false);
  };
  const letGo = () => {
    const to = drop.current?.to;
    if (dragged !== null && to !== undefined) {
      if (typeof to === 'object' && to !== null) moveAccount(dragged.id, to);
      else moveTeam(dragged.id, to);
    }
    end();
  };

  return (
    <DndContext
      sensors={sensors}
      accessibility={silent}
      onDragStart={({ active }) => {
        setDragged(itemOf(String(active.id)));
        onDragging(true);
      }}
      onDragEnd={letGo}
      onDragCancel={end}
    >
      {children}
      {drop.line !== null && (
        <span
          aria-hidden
          data-drop-line
          className="pointer-events-none absolute inset-x-2 -mt-px h-0.5 rounded-full bg-focus"
          style={{ top: drop.line }}
        />
      )}
      <DragOverlay dropAnimation={null}>
        {dragged !== null && <Carried item={dragged} snapshot={snapshot} />}
      </DragOverlay>
    </DndContext>
  );
}

/** Where the dragged item would go now, and the line's distance from the top of the list. */
function useDrop(dragged: RailItem | null, list: RefObject<HTMLElement | null>) {
  const current = useRef<RailDrop | null>(null);
  const [line, setLine] = useState<number | null>(null);

  useEffect(() => {
    const element = list.current;
    if (dragged === null || element === null) return;
    let y: number | null = null;
    const find = () => {
      if (y === null) return;
      const groups = measure(element);
      current.current = dragged.kind === 'account' ? accountDrop(y, groups) : teamDrop(y, groups);
      setLine(current.current && current.current.line - element.getBoundingClientRect().top);
    };
    const onMove = (event: PointerEvent) => {
      y = event.clientY;
      find();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('scroll', find, true);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('scroll', find, true);
      current.current = null;
      setLine(null);
    };
  }, [dragged, list]);

  return {
    get current() {
      return current.current;
    },
    line,
  };
}

/** Where the groups and their rows stand on the screen now. */
function measure(list: HTMLElement): DropGroup[] {
  return [...list.querySelectorAll<HTMLElement>('[data-group]')].map((group) => {
    const { top, bottom } = group.getBoundingClientRect();
    const rows = [...group.querySelectorAll<HTMLElement>('[data-item^="account:"]')].map((row) => {
      const band = row.getBoundingClientRect();
      return {
        id: itemOf(row.dataset['item'] ?? '')?.id ?? '',
        top: band.top,
        bottom: band.bottom,
      };
    });
    const key = group.dataset['group'] ?? 'none';
    const collapsed = group.dataset['collapsed'] === 'true';
    return { team: key === 'none' ? null : key, collapsed, rows, top, bottom };
  });
}

/** What hangs on the pointer. */
function Carried({ item, snapshot }: { item: RailItem; snapshot: Snapshot }) {
  const account = snapshot.accounts.find((view) => view.account.id === item.id)?.account;
  const team = snapshot.teams.find(({ id }) => id === item.id);
  return (
    <span className="flex items-center gap-3 rounded-control border border-line bg-card px-2.5 py-1.5 font-semibold shadow-dialog">
      {account && <Avatar account={account} size="small" />}
      {team && (
        <span aria-hidden data-colour={team.colour} className="size-2.5 rounded-mark bg-account-edge" />
      )}
      <bdi className="truncate">{account?.label ?? team?.name}</bdi>
    </span>
  );
}
