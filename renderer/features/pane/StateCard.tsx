import { unreachable } from '../../../shared/errors.ts';
import type { AccountView } from '../../../shared/view.ts';
import { ConflictCard } from './cards/ConflictCard.tsx';
import { FailedCard } from './cards/FailedCard.tsx';
import { LoggingOutCard } from './cards/LoggingOutCard.tsx';
import { PairingCard } from './cards/PairingCard.tsx';
import { QrCard } from './cards/QrCard.tsx';
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
  const { account, identity, state } = view;
  switch (state.kind) {
    case 'stopped':
      return <StoppedCard account={account} linked={identity !== null} />;
    case 'queued':
      return <QueuedCard position={state.position} />;
    case 'starting':
      return <StartingCard phase={state.phase} linked={identity !== null} />;
    case 'scan': {
      const { code, issuedAt, expiresAt } = state;
      return code.kind === 'qr' ? (
        <QrCard account={account} value={code.value} issuedAt={issuedAt} expiresAt={expiresAt} />
      ) : (
        <PairingCard account={account} code={code.value} issuedAt={issuedAt} expiresAt={expiresAt} />
      );
    }
    case 'scan-paused':
      return <ScanPausedCard account={account} />;
    case 'syncing':
      return <SyncingCard percent={state.percent} />;
    case 'ready':
      return <ReadyCard account={account} {...state} />;
    case 'conflict':
      return <ConflictCard />;
    case 'logging-out':
      return <LoggingOutCard step={state.step} />;
    case 'recovering':
      return <RecoveringCard account={account} attempt={state.attempt} cause={state.cause} />;
    case 'stopping':
      return <StoppingCard linked={identity !== null} />;
    case 'failed':
      return <FailedCard account={account} error={state.error} />;
    default:
      return unreachable(state);
  }
}
