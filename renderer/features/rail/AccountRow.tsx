import type { AccountView } from '../../../shared/view.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { StateWords } from '../../ui/StateWords.tsx';
import { toneOf, toneText, droppedOff } from '../../ui/tone.ts';
import { shortcutOf } from '../app/shortcuts.ts';
import { noticeWords } from '../pane/notice-words.ts';

interface AccountRowProps {
  view: AccountView;
  index: number;
  current: boolean;
  onChoose: (accountId: string) => void;
}

const rowClasses =
  'relative flex w-full items-center gap-3 rounded-control border px-2.5 py-2 text-start transition-colors ' +
  // The bar in the account's colour that ties the chosen row to the pane.
  'before:absolute before:inset-y-2 before:start-0 before:w-1 before:rounded-full';

/** One account in the rail. Its accessible name is the label, the state's words and the number. */
export function AccountRow({ view, index, current, onChoose }: AccountRowProps) {
  const { account, state, identity, notice } = view;
  return (
    <button
      type="button"
      data-colour={account.colour}
      aria-current={current ? 'true' : undefined}
      aria-keyshortcuts={shortcutOf(index)}
      onClick={() => {
        onChoose(account.id);
      }}
      className={`${rowClasses} ${current ? 'border-line bg-account-tint shadow-card before:bg-account-edge' : 'border-transparent hover:bg-hover'}`}
    >
      <Avatar account={account} size="small" />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold" title={account.label}>
          <bdi>{account.label}</bdi>
        </span>{' '}
        <span className="block truncate text-small text-ink-faint">
          <span className={toneText[toneOf(view)]}>
            <StateWords state={state} />
          </span>{' '}
          {notice && droppedOff(view) && (
            <span className="text-trouble">
              <span aria-hidden>·</span> {noticeWords(notice)}
            </span>
          )}
          {identity !== null && state.kind === 'ready' && (
            <>
              <span aria-hidden>·</span> <PhoneNumber digits={identity.number} />
            </>
          )}
        </span>
      </span>
      <StateMark view={view} />
    </button>
  );
}
