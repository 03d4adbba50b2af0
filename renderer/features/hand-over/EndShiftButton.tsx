import { Handshake } from 'lucide-react';
import type { Team } from '../../../shared/team.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { askToEndShift } from '../../state/hand-overs.ts';
import { IconButton } from '../../ui/Button.tsx';

/** Leads to the question before a team's shift ends; without a team, that of the accounts which have none. */
export function EndShiftButton({ team, tabbable }: { team: Team | null; tabbable: boolean }) {
  const text = useText();
  const { store } = useServices();
  return (
    <IconButton
      icon={Handshake}
      name={team === null ? text('handOver.end.loose') : text('handOver.end', { team: team.name })}
      aria-keyshortcuts="Control+Shift+E Meta+Shift+E"
      tabIndex={tabbable ? 0 : -1}
      onClick={() => {
        askToEndShift(store, team?.id ?? null);
      }}
    />
  );
}
