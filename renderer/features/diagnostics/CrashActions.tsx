import type { AppNotice } from '../../../shared/view.ts';
import { useAppState } from '../../state/context.tsx';
import { DiagnosticsButton } from './DiagnosticsButton.tsx';
import { LogFolderButton } from './LogFolderButton.tsx';
import { SafeModeButton } from './SafeModeButton.tsx';

type CrashNotice = Extract<AppNotice, { kind: 'crashed' }>;

/** What can be done after the app did not end in order. */
export function CrashActions({ notice: { cause, often } }: { notice: CrashNotice }) {
  const isSafe = useAppState(
    ({ connection }) => connection.kind === 'live' && connection.snapshot.app.safeMode,
  );
  return (
    // Also below the button that takes the notice away: in a narrow window they need that room.
    <div className="mt-2.5 -me-10 flex flex-wrap gap-2">
      <DiagnosticsButton />
      <LogFolderButton />
      {/* It would find nothing wrong with the computer. */}
      {!isSafe && cause !== 'computer' && <SafeModeButton look={often ? 'primary' : 'secondary'} />}
    </div>
  );
}
