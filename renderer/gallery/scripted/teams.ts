import type { Team, TeamChange } from '../../../shared/team.ts';
import type { AccountView, Change, Snapshot } from '../../../shared/view.ts';
import { withAccountMoved, withTeamMoved, type Place } from '../../state/moves.ts';

const order = (accounts: readonly AccountView[]): Change => ({
  kind: 'order',
  ids: accounts.map(({ account }) => account.id),
});

/** What the scripted main process says after the commands that concern teams. */
export const teamChanges = {
  move: (snapshot: Snapshot, id: string, place: Place): Change[] => {
    const { accounts } = withAccountMoved(snapshot, id, place);
    const view = accounts.find(({ account }) => account.id === id);
    return view === undefined ? [] : [{ kind: 'account', view }, order(accounts)];
  },
  add: ({ teams }: Snapshot, team: Team): Change[] => [{ kind: 'teams', teams: [...teams, team] }],
  update: ({ teams }: Snapshot, id: string, { name, colour, collapsed }: TeamChange): Change[] => [
    {
      kind: 'teams',
      teams: teams.map((team) =>
        team.id === id
          ? {
              ...team,
              name: name ?? team.name,
              colour: colour ?? team.colour,
              collapsed: collapsed ?? team.collapsed,
            }
          : team,
      ),
    },
  ],
  moveTeam: (snapshot: Snapshot, id: string, before: string | null): Change[] => [
    { kind: 'teams', teams: withTeamMoved(snapshot, id, before).teams },
  ],
  remove: ({ teams }: Snapshot, id: string): Change[] => [
    { kind: 'teams', teams: teams.filter((team) => team.id !== id) },
  ],
};
