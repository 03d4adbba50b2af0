import { useDraggable } from '@dnd-kit/core';
import { History } from 'lucide-react';
import { memo } from 'react';
import { useIntl } from 'react-intl';
import { alarmOf, droppedOff } from '../../../shared/attention.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import { stateWords } from '../../../shared/state-words.ts';
import type { AccountView } from '../../../shared/view.ts';
import { readableNumber } from '../../format/number.ts';
import { spokenList } from '../../i18n/spoken-list.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../state/use-now.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { toneOf, toneSurface, toneText } from '../../ui/tone.ts';
import { shortcutOf } from '../app/shortcuts.ts';
import { noticeWords } from '../pane/notice-words.ts';
import { itemKey } from './items.ts';

interface AccountRowProps {
  view: AccountView;
  /** Its place in the whole rail, from 0. */
  index: number;
  current: boolean;
  /** Whether the Tab key leads here; the arrow keys go on from there. */
  tabbable: boolean;
  movable: boolean;
  /** Whether its login is from before the last shift ended. */
  leftOver: boolean;
  onChoose: (accountId: string) => void;
}

// What is scrolled out of sight costs neither style nor layout; the margin is for the ring around a focused row.
const lineClasses =
  '[contain-intrinsic-size:auto_3.25rem] [content-visibility:auto] [overflow-clip-margin:6px]';

const rowClasses =
  'relative flex w-full items-center gap-3 rounded-control border px-2.5 py-1.5 text-start transition-colors ' +
  // The bar in the account's colour that ties the chosen row to the pane.
  'before:absolute before:inset-y-2 before:start-0 before:w-1 before:rounded-full';

/** The place of a row that is being dragged: the row itself is at the pointer. */
export const takenClasses = 'outline outline-dashed -outline-offset-1 outline-edge *:invisible';

/**
 * One account in the rail: label, state, number and unread chats, which is also its accessible name. It renders again
 * only when its own account changes.
 */
export const AccountRow = memo(function AccountRow(props: AccountRowProps) {
  const { view, index, current, tabbable, movable, leftOver, onChoose } = props;
  const { account, state, identity, unread } = view;
  const text = useText();
  const words = stateWords(text, state, useNow(state.kind === 'recovering' ? 1000 : null));
  const trouble = troubleWords(text, view) ?? (leftOver ? text('handOver.leftOver') : null);
  const key = itemKey({ kind: 'account', id: account.id });
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: key, disabled: !movable });
  const isUnread = unread !== null && unread > 0;
  const number = identity === null ? [] : [readableNumber(identity.number)];
  const unreadWords = isUnread ? [text('rail.unread', { count: unread })] : [];
  // What is seen comes first and in the order in which it is seen, for those who say it to press it.
  const name =
    trouble === null
      ? [account.label, words, ...number, ...unreadWords]
      : [account.label, trouble, words, ...unreadWords, ...number];
  return (
    <li className={lineClasses}>
      <button
        ref={setNodeRef}
        {...listeners}
        type="button"
        data-item={key}
        data-colour={account.colour}
        tabIndex={tabbable ? 0 : -1}
        aria-label={spokenList(text, name)}
        aria-current={current ? 'true' : undefined}
        aria-keyshortcuts={[shortcutOf(index), 'Alt+ArrowUp Alt+ArrowDown'].filter(Boolean).join(' ')}
        onClick={() => {
          onChoose(account.id);
        }}
        className={`${rowClasses} ${isDragging ? takenClasses : ''} ${current ? 'border-line bg-account-tint shadow-card before:bg-account-edge' : 'border-transparent hover:bg-hover'}`}
      >
        <RowContent
          view={view}
          words={words}
          trouble={trouble}
          leftOver={leftOver}
          title={spokenList(text, name.slice(1))}
        />
      </button>
    </li>
  );
});

interface RowContentProps {
  view: AccountView;
  /** The state in words, and why a person is needed where that does not say it. */
  words: string;
  trouble: string | null;
  leftOver: boolean;
  /** All of the second line, which may be cut off. */
  title: string;
}

/** What is seen of an account in the rail. */
function RowContent({ view, words, trouble, leftOver, title }: RowContentProps) {
  const { account, identity, unread } = view;
  return (
    <>
      <Avatar account={account} size="small" />
      <span className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2">
        <span dir="auto" className="min-w-0 truncate-plain font-semibold" title={account.label}>
          {account.label}
        </span>{' '}
        <span title={title} className="col-span-2 row-start-2 mt-0.5 truncate text-small text-ink-soft">
          {/* Where there is trouble it comes first: a narrow rail may cut off the rest. */}
          {trouble !== null && <span className="font-medium text-trouble">{trouble} · </span>}
          <span className={`font-medium ${toneText[toneOf(view)]}`}>{words}</span>
          {trouble === null && identity !== null && (
            <>
              {' · '}
              <PhoneNumber digits={identity.number} />
            </>
          )}
        </span>{' '}
        <span className="col-start-2 row-start-1 flex items-center gap-2">
          {unread !== null && unread > 0 && <UnreadBadge count={unread} />}
          {leftOver && <History aria-hidden size={16} className="-me-1 shrink-0 text-trouble" />}
          <Mark view={view} />
        </span>
      </span>
    </>
  );
}

/** An account in the rail of a locked window: how it stands, and nothing to press. */
export function StillRow({ view, leftOver }: Pick<AccountRowProps, 'view' | 'leftOver'>) {
  const text = useText();
  const words = stateWords(text, view.state, useNow(view.state.kind === 'recovering' ? 1000 : null));
  const trouble = troubleWords(text, view) ?? (leftOver ? text('handOver.leftOver') : null);
  return (
    <li className={`${lineClasses} ${rowClasses} border-transparent`}>
      <RowContent view={view} words={words} trouble={trouble} leftOver={leftOver} title={words} />
    </li>
  );
}

/** The state's shape; on a disc of its colour where a person is needed, so that it comes to notice where it stands. */
function Mark({ view }: { view: AccountView }) {
  const surface = alarmOf(view) === null ? '' : toneSurface[toneOf(view) === 'bad' ? 'bad' : 'trouble'];
  return (
    <span className={`-my-0.5 -me-1 grid size-6 shrink-0 place-items-center rounded-full ${surface}`}>
      <StateMark view={view} />
    </span>
  );
}

/** Drawn, like the initials: where it is cut short to two digits it is not what the row's name says. */
function UnreadBadge({ count }: { count: number }) {
  const text = useText();
  const intl = useIntl();
  return (
    <span
      aria-hidden
      data-drawn={count > 99 ? text('rail.unread.many') : intl.formatNumber(count)}
      className="min-w-5 rounded-full bg-ink px-1.5 text-center text-small font-semibold text-ink-inverse before:content-[attr(data-drawn)]"
    />
  );
}

/** Why a person is needed, where the state alone does not say it. */
function troubleWords(text: Text, view: AccountView): string | null {
  if (view.notice && droppedOff(view)) return noticeWords(text, view.notice);
  return alarmOf(view) === 'not-confirmed' ? text('rail.mayStillBeListed') : null;
}
