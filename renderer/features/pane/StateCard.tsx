import { unreachable } from '../../../shared/errors.ts';
import type { AccountView } from '../../../shared/view.ts';
import { ScanCard } from '../link/ScanCard.tsx';
import { ConflictCard } from './cards/ConflictCard.tsx';
import { FailedCard } from './cards/FailedCard.tsx';
import { HeldCard } from './cards/HeldCard.tsx';
import { LoggingOutCard } from './cards/LoggingOutCard.tsx';
import { QueuedCard } from './cards/QueuedCard.tsx';
import { ReadyCard } from './cards/ReadyCard.tsx';
import { RecoveringCard } from './cards/RecoveringCard.tsx';
import { ScanPausedCard } from './cards/ScanPausedCard.tsx';
import { StartingCard } from './cards/StartingCard.tsx';
import { StoppedCard } from './cards/StoppedCard.tsx';
import { StoppingCard } from './cards/StoppingCard.tsx';
import { SyncingCard } from './cards/SyncingCard.tsx';

/** The card for the account's state: one component per state. */
export function StateCard({ view }: { view: AccountView }) {
  const { account, linked, state } = view;
  switch (state.kind) {
    case 'stopped':
      return <StoppedCard account={account} linked={linked} />;
    case 'queued':
      return <QueuedCard position={state.position} />;
    case 'starting':
      return <StartingCard phase={state.phase} linked={linked} />;
    case 'scan':
      return <ScanCard account={account} state={state} />;
    case 'scan-paused':
      return <ScanPausedCard account={account} why={state.why} />;
    case 'syncing':
      return <SyncingCard percent={state.percent} />;
    case 'ready':
      return <ReadyCard account={account} {...state} />;
    case 'held':
      return <HeldCard account={account} identity={state.identity} expected={state.expected} />;
    case 'conflict':
      return <ConflictCard account={account} />;
    case 'logging-out':
      return <LoggingOutCard step={state.step} />;
    case 'recovering':
      return <RecoveringCard account={account} attempt={state.attempt} cause={state.cause} />;
    case 'stopping':
      return <StoppingCard linked={linked} />;
    case 'failed':
      return <FailedCard account={account} error={state.error} />;
    default:
      return unreachable(state);
  }
}
