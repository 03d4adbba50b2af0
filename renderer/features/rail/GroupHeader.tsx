import { useDraggable } from '@dnd-kit/core';
import { BellRing, ChevronDown, ChevronRight } from 'lucide-react';
import { useIntl } from 'react-intl';
import { spokenList } from '../../i18n/spoken-list.ts';
import { useText } from '../../i18n/use-text.ts';
import { attentionIn, groupKey, type Group } from '../../state/groups.ts';
import { EndShiftButton } from '../hand-over/EndShiftButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useEndWords } from '../schedule/use-end-words.ts';
import { takenClasses } from './AccountRow.tsx';
import { itemKey } from './items.ts';
import { TeamEntries } from './RailMenu.tsx';

interface GroupHeaderProps {
  group: Group;
  collapsed: boolean;
  tabbable: boolean;
  movable: boolean;
  onToggle: () => void;
}

/** Above a group: its colour, name and count; collapsed, also how many of its accounts need a person. */
export function GroupHeader({ group, collapsed, tabbable, movable, onToggle }: GroupHeaderProps) {
  const text = useText();
  const { team, accounts } = group;
  const key = itemKey({ kind: 'group', id: groupKey(team) });
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: key,
    disabled: !movable || team === null,
  });
  const endWords = useEndWords(team?.id ?? null);
  const name = team?.name ?? text('rail.loose');
  const inNeed = collapsed ? attentionIn(group) : 0;
  const spoken = [
    text('rail.group', { team: name, count: accounts.length }),
    ...(inNeed > 0 ? [text('rail.group.inNeed', { count: inNeed })] : []),
  ];
  const Chevron = collapsed ? ChevronRight : ChevronDown;
  return (
    <div
      className={`group/header flex items-center rounded-control pe-1 text-ink-soft hover:bg-hover ${isDragging ? takenClasses : ''}`}
    >
      <button
        ref={setNodeRef}
        {...listeners}
        type="button"
        data-item={key}
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={!collapsed}
        aria-label={spokenList(text, spoken)}
        {...(team && { 'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown' })}
        onClick={onToggle}
        className="flex h-8 min-w-0 flex-1 items-center gap-2 rounded-control ps-1.5 text-start text-small font-semibold"
      >
        <Chevron aria-hidden size={14} className="shrink-0 rtl:-scale-x-100" />
        {team !== null && (
          <span
            aria-hidden
            data-colour={team.colour}
            className="size-2.5 shrink-0 rounded-mark bg-account-edge"
          />
        )}
        <bdi className="truncate" title={endWords === null ? name : `${name}\n${endWords}`}>
          {name}
        </bdi>{' '}
        {/* Drawn, as the other count: the button's name says it in words, in some languages without a digit. */}
        <Drawn className="font-normal text-ink-faint">{accounts.length}</Drawn>
        {inNeed > 0 && (
          <span className="ms-auto flex items-center gap-1 rounded-full bg-trouble-soft px-2 py-0.5 text-trouble">
            <BellRing aria-hidden size={12} />
            <Drawn>{inNeed}</Drawn>
          </span>
        )}
      </button>
      {team !== null && (
        <Menu
          small
          tabbable={tabbable}
          name={text('teams.menu', { team: team.name })}
          className="opacity-0 group-focus-within/header:opacity-100 group-hover/header:opacity-100 data-[state=open]:opacity-100"
        >
          <TeamEntries group={group} />
        </Menu>
      )}
      {accounts.length > 0 && <EndShiftButton team={team} tabbable={tabbable} />}
    </div>
  );
}

function Drawn({ className = '', children }: { className?: string; children: number }) {
  const { formatNumber } = useIntl();
  return (
    <span
      aria-hidden
      data-drawn={formatNumber(children)}
      className={`before:content-[attr(data-drawn)] ${className}`}
    />
  );
}
