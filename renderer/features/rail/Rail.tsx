import { FlaskConical, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { AccountView, Snapshot } from '../../../shared/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { AccountRow } from './AccountRow.tsx';
import { summaryLine } from './summary.ts';

interface RailProps {
  snapshot: Snapshot;
  shown: AccountView | null;
  onChoose: (accountId: string) => void;
  onAdd: () => void;
}

/** The list of accounts, with what stands above and below it. */
export function Rail({ snapshot: { app, accounts }, shown, onChoose, onAdd }: RailProps) {
  return (
    <div className="flex w-72 shrink-0 flex-col border-e border-line bg-rail">
      <div className="flex flex-col gap-3 p-4 pb-3">
        <p className="flex items-center gap-2 text-lead font-semibold">
          <Logo />
          Switchboard
        </p>
        {app.standIn && <StandInMark />}
        <Button icon={Plus} onClick={onAdd} className="w-full">
          Add account
        </Button>
      </div>
      <nav aria-label="Accounts" className="min-h-0 flex-1 overflow-y-auto px-2 py-1">
        <ul className="flex flex-col gap-0.5" onKeyDown={moveBetweenRows}>
          {accounts.map((view, index) => (
            <li key={view.account.id}>
              <AccountRow
                view={view}
                index={index}
                current={view.account.id === shown?.account.id}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      </nav>
      <p className="border-t border-line px-4 py-3 text-small text-ink-faint">
        {summaryLine(accounts.map(({ state }) => state))}
      </p>
    </div>
  );
}

function StandInMark() {
  return (
    <p className="flex items-center justify-center gap-2 rounded-control border border-dashed border-trouble bg-trouble-soft px-2 py-1 text-small font-medium text-trouble">
      <FlaskConical aria-hidden size={14} />
      Simulated WhatsApp
    </p>
  );
}

/** The arrow keys go from row to row; Tab still reaches each. */
function moveBetweenRows(event: KeyboardEvent<HTMLUListElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at + step]?.focus();
  event.preventDefault();
}
