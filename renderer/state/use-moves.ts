import type { Result } from '../../shared/errors.ts';
import type { Team } from '../../shared/team.ts';
import type { Snapshot } from '../../shared/view.ts';
import { useServices } from './context.tsx';
import { withAccountMoved, withTeamCollapsed, withTeamMoved, type Place } from './moves.ts';

/** Changes the order of the rail. What comes of it is shown at once; main has the last word, also where it refuses. */
export function useMoves() {
  const { commands, store, following } = useServices();

  const send = async (
    expected: (snapshot: Snapshot) => Snapshot,
    command: () => Promise<Result<undefined>>,
  ) => {
    store.anticipate(expected);
    const answer = await command();
    if (answer.ok) return;
    store.report(answer.error);
    following.refresh();
  };

  return {
    moveAccount: (id: string, place: Place): void => {
      const command = () => commands.moveAccount({ id, ...place });
      void send((snapshot) => withAccountMoved(snapshot, id, place), command);
    },
    moveTeam: (id: string, before: string | null): void => {
      const command = () => commands.moveTeam({ id, before });
      void send((snapshot) => withTeamMoved(snapshot, id, before), command);
    },
    /** Without a team: the accounts that have none; that is a matter of this window. */
    collapse: (team: Pick<Team, 'id'> | null, collapsed: boolean): void => {
      if (team === null) {
        store.collapseLoose(collapsed);
        return;
      }
      const { id } = team;
      const command = () => commands.updateTeam({ id, change: { collapsed } });
      void send((snapshot) => withTeamCollapsed(snapshot, id, collapsed), command);
    },
  };
}
