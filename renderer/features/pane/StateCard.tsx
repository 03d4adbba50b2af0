import { unreachable } from '../../../shared/errors.ts';
import type { ReactNode } from 'react';
import type { AccountView } from '../../../shared/view.ts';
import { ScanCard } from '../link/ScanCard.tsx';
import { ConflictCard } from './cards/ConflictCard.tsx';
import { FailedCard } from './cards/FailedCard.tsx';
import { HeldCard } from './cards/HeldCard.tsx';
import { LoggingOutCard } from './cards/LoggingOutCard.tsx';
import { QueuedCard } from './cards/QueuedCard.tsx';
import { RecoveringCard } from './cards/RecoveringCard.tsx';
import { ScanPausedCard } from './cards/ScanPausedCard.tsx';
import { StartingCard } from './cards/StartingCard.tsx';
import { StoppedCard } from './cards/StoppedCard.tsx';
import { StoppingCard } from './cards/StoppingCard.tsx';
import { SyncingCard } from './cards/SyncingCard.tsx';
import { JournalCard } from './journal/JournalCard.tsx';
import { LinkedView } from './linked/LinkedView.tsx';

/** What there is to see and do in the account's state: one component per state. */
export function StateCard({ view }: { view: AccountView }) {
  const { account, linked, state } = view;
  switch (state.kind) {
    case 'stopped':
      return (
        <WithJournal view={view}>
          <StoppedCard account={account} linked={linked} />
        </WithJournal>
      );
    case 'queued':
      return <QueuedCard account={account} position={state.position} />;
    case 'starting':
      return <StartingCard phase={state.phase} linked={linked} />;
    case 'scan':
      return <ScanCard view={view} state={state} />;
    case 'scan-paused':
      return <ScanPausedCard account={account} why={state.why} />;
    case 'syncing':
      return <SyncingCard percent={state.percent} />;
    case 'ready':
      return <LinkedView view={view} state={state} />;
    case 'held':
      return <HeldCard account={account} state={state} />;
    case 'conflict':
      return <ConflictCard account={account} />;
    case 'logging-out':
      return <LoggingOutCard step={state.step} />;
    case 'recovering':
      return (
        <WithJournal view={view}>
          <RecoveringCard account={account} {...state} />
        </WithJournal>
      );
    case 'stopping':
      return <StoppingCard linked={linked} />;
    case 'failed':
      return (
        <WithJournal view={view}>
          <FailedCard view={view} error={state.error} />
        </WithJournal>
      );
    default:
      return unreachable(state);
  }
}

/** Where an account does not run, what led there is the next question; as wide as the card above it. */
function WithJournal({ view, children }: { view: AccountView; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-[560px] flex-col gap-3 short:gap-2">
      {children}
      <JournalCard view={view} />
    </div>
  );
}
