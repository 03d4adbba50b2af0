import { Minus, Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { canLogOut } from '../../state/logout-offer.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { StateWords } from '../../ui/StateWords.tsx';
import { toneOf, toneText } from '../../ui/tone.ts';

/** Whether the end of a shift has something to end here: also a logout that has begun counts. */
export const hasLinkToEnd = (view: AccountView): boolean => view.linked || canLogOut(view);

interface EndShiftAccountsProps {
  accounts: readonly AccountView[];
  leftOut: ReadonlySet<string>;
  disabled: boolean;
  onLeaveOut: (id: string, out: boolean) => void;
}

/** Every account of a shift, with a box to leave it out. */
export function EndShiftAccounts({ accounts, leftOut, disabled, onLeaveOut }: EndShiftAccountsProps) {
  const text = useText();
  return (
    <ul aria-label={text('handOver.ask.accounts')} className="divide-y divide-line">
      {accounts.map((view) => {
        const { id, label } = view.account;
        if (!hasLinkToEnd(view)) return <NotLinked key={id} view={view} />;
        const isOut = leftOut.has(id);
        return (
          <li key={id} className={isOut ? 'bg-sunken' : 'hover:bg-sunken'}>
            <Checkbox
              at="middle"
              ticked={!isOut}
              disabled={disabled}
              name={text('handOver.ask.include', { label })}
              onTick={(ticked) => {
                onLeaveOut(id, !ticked);
              }}
            >
              <Line view={view}>{isOut ? <Stays /> : <State view={view} />}</Line>
            </Checkbox>
          </li>
        );
      })}
    </ul>
  );
}

/** Set in by the width of a box to tick. */
function NotLinked({ view }: { view: AccountView }) {
  const text = useText();
  return (
    <li className="flex items-start gap-3 px-4 py-2.5">
      <span className="w-5 shrink-0" />
      <span className="min-w-0 flex-1">
        <Line view={view}>
          <Minus aria-hidden size={16} className="shrink-0 text-quiet" />
          <span className="text-quiet">{text('handOver.ask.notLinked')}</span>
        </Line>
      </span>
    </li>
  );
}

function Stays() {
  const text = useText();
  return (
    <>
      <Unlink aria-hidden size={16} className="shrink-0 text-trouble" />
      <span className="font-medium text-trouble">{text('handOver.ask.stays')}</span>
    </>
  );
}

function State({ view }: { view: AccountView }) {
  return (
    <>
      <StateMark view={view} />
      <span className={`min-w-0 font-medium break-words ${toneText[toneOf(view)]}`}>
        <StateWords state={view.state} />
      </span>
    </>
  );
}

function Line({ view: { account, identity, linked }, children }: { view: AccountView; children: ReactNode }) {
  const text = useText();
  return (
    <span className="-my-1 flex items-center gap-3">
      <Avatar account={account} size="small" />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate-plain font-semibold" title={account.label}>
          {account.label}
        </span>{' '}
        <span className="block text-small text-ink-soft">
          {identity !== null && <PhoneNumber digits={identity.number} />}
          {identity === null && linked && text('handOver.notKnown')}
        </span>
      </span>{' '}
      <span className="flex max-w-[45%] items-center gap-2 text-small">{children}</span>
    </span>
  );
}
