import { unreachable } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { FullWindow } from '../../ui/FullWindow.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { LockedDesk } from '../access/LockedDesk.tsx';
import { Blocked } from './Blocked.tsx';
import { OpenDiagnostics } from '../diagnostics/OpenDiagnostics.tsx';
import { Desk } from './Desk.tsx';

/** The whole window: the desk, or why there is none. */
export function App() {
  const connection = useAppState((state) => state.connection);
  const { following } = useServices();
  const text = useText();
  switch (connection.kind) {
    case 'connecting':
      // It takes a few milliseconds; anything shown here would only flash.
      return null;
    case 'lost':
      return (
        <FullWindow>
          <h1 className="text-title font-semibold">{text('app.lost')}</h1>
          <ErrorText error={connection.error} className="my-4" />
          <Button look="primary" onClick={following.refresh}>
            {text('common.tryAgain')}
          </Button>
        </FullWindow>
      );
    case 'live': {
      const { snapshot } = connection;
      const { app, access } = snapshot;
      if (app.blocked !== null)
        return (
          <>
            <Blocked error={app.blocked} />
            <OpenDiagnostics />
          </>
        );
      if (access.locked !== null) return <LockedDesk snapshot={snapshot} locked={access.locked} />;
      return <Desk snapshot={snapshot} />;
    }
    default:
      return unreachable(connection);
  }
}
