import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { toneOf, toneStrip } from '../../ui/tone.ts';
import { Actions } from './Actions.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { Status } from './Status.tsx';

/** Who this is, what can be done with it, and how it stands. */
export function PaneHeader({ view }: { view: AccountView }) {
  const text = useText();
  const { account, identity } = view;
  return (
    <header className="shrink-0 border-b border-line">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 bg-account-tint px-6 py-3">
        <Avatar account={account} size="large" />
        <div className="min-w-36 flex-1 select-text">
          <h1
            id="pane-heading"
            dir="auto"
            title={account.label}
            className="truncate-plain text-title font-semibold"
          >
            {account.label}
          </h1>
          <p className="truncate text-ink-soft">
            {identity === null ? text('pane.noNumber') : <PhoneNumber digits={identity.number} />}
          </p>
        </div>
        <Actions view={view} />
      </div>
      <div
        className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line px-6 py-2 ${toneStrip[toneOf(view)]}`}
      >
        <Status view={view} />
        <NoticeLine view={view} />
      </div>
    </header>
  );
}
