import type { AppError } from '../../../shared/errors.ts';
import type { SettingsChange } from '../../../shared/settings.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';

/** Changes settings at once, for a component that says itself what went wrong. */
export function useSetting(): { change: (change: SettingsChange) => void; error: AppError | null } {
  const { commands } = useServices();
  const update = useCommand(commands.updateSettings);
  return {
    change: (change) => void update.start({ change }),
    error: update.error,
  };
}
