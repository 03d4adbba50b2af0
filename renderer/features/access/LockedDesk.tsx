import { useEffect } from 'react';
import type { AccessView } from '../../../shared/access.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { useServices } from '../../state/context.tsx';
import { Announcer } from '../app/Announcer.tsx';
import { LockedRail } from './LockedRail.tsx';
import { LockScreen } from './LockScreen.tsx';

interface LockedDeskProps {
  snapshot: Snapshot;
  locked: NonNullable<AccessView['locked']>;
}

/** The window while it is locked: how the accounts stand, and the way back. */
export function LockedDesk({ snapshot, locked }: LockedDeskProps) {
  const { store } = useServices();
  // Whatever waited for the PIN is over.
  useEffect(() => {
    store.answerPin(false);
  }, [store]);
  return (
    <div className="flex h-full">
      <LockedRail snapshot={snapshot} />
      <LockScreen snapshot={snapshot} locked={locked} />
      <Announcer accounts={snapshot.accounts} shownId={null} />
    </div>
  );
}
