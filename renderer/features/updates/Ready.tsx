import { Hourglass, RotateCw } from 'lucide-react';
import type { AppUpdate } from '../../../shared/updates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { NewVersion } from './NewVersion.tsx';

interface ReadyProps {
  update: AppUpdate;
  /** Whether a restart waits until no account is being logged out. */
  waits: boolean;
}

/** A version that is here: it is installed when the app quits, or at once. */
export function Ready({ update, waits }: ReadyProps) {
  const text = useText();
  const { commands } = useServices();
  const restart = useCommand(commands.restartToUpdate);
  return (
    <NewVersion
      title={text('updates.ready', { version: update.version })}
      what={waits ? text('updates.readyWhat') : `${text('updates.readyWhat')} ${text('updates.restartWhat')}`}
      update={update}
    >
      {!waits && (
        <Button
          look="primary"
          icon={RotateCw}
          running={restart.running}
          onClick={() => void restart.start({ wanted: true })}
        >
          {text('updates.restart')}
        </Button>
      )}
      {waits && (
        <div className="basis-full">
          <div className="flex flex-wrap items-center gap-3 rounded-control bg-busy-soft px-3 py-2">
            <Hourglass aria-hidden size={16} className="shrink-0 text-busy" />
            <p className="min-w-40 flex-1 text-small">{text('updates.waits')}</p>
            <Button running={restart.running} onClick={() => void restart.start({ wanted: false })}>
              {text('updates.stay')}
            </Button>
          </div>
        </div>
      )}
      {restart.error && (
        <div className="basis-full">
          <ErrorText error={restart.error} />
        </div>
      )}
    </NewVersion>
  );
}
