import { flushSync } from 'react-dom';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { isFiltering } from '../../state/filter.ts';
import { groupsOf } from '../../state/groups.ts';
import { stepOfAccount, stepOfTeam, withAccountMoved, withTeamMoved } from '../../state/moves.ts';
import { useMoves } from '../../state/use-moves.ts';
import { elementOf, itemOf } from './items.ts';

/**
 * Moves an item of the rail one step up or down, keeps the focus on it, and says where it stands then. An account goes on
 * into the next group at the end of its own.
 */
export function useSteps(): (key: string, step: 1 | -1) => void {
  const { store } = useServices();
  const moves = useMoves();
  const text = useText();

  const stepAccount = (snapshot: Snapshot, id: string, step: 1 | -1): void => {
    const groups = groupsOf(snapshot);
    const label = snapshot.accounts.find(({ account }) => account.id === id)?.account.label ?? '';
    const place = stepOfAccount(groups, id, step);
    if (place === null) {
      store.say(text('rail.moved.atEnd', { label }));
      return;
    }
    const team = snapshot.teams.find((one) => one.id === place.team) ?? null;
    // It must not disappear under the hand that moves it.
    if (team?.collapsed ?? store.getState().looseCollapsed) moves.collapse(team, false);
    moves.moveAccount(id, place);
    const group = groupsOf(withAccountMoved(snapshot, id, place)).find((one) => one.team?.id === team?.id);
    const ids = group?.accounts.map(({ account }) => account.id) ?? [];
    store.say(
      text('rail.moved', {
        label,
        place: ids.indexOf(id) + 1,
        count: ids.length,
        team: team?.name ?? text('rail.loose'),
      }),
    );
  };

  const stepTeam = (snapshot: Snapshot, id: string, step: 1 | -1): void => {
    const ids = snapshot.teams.map((team) => team.id);
    const name = snapshot.teams.find((team) => team.id === id)?.name;
    if (name === undefined) return;
    const before = stepOfTeam(ids, id, step);
    if (before === undefined) {
      store.say(text('rail.moved.atEnd', { label: name }));
      return;
    }
    moves.moveTeam(id, before);
    const place = withTeamMoved(snapshot, id, before).teams.findIndex((team) => team.id === id) + 1;
    store.say(text('rail.moved.team', { team: name, place, count: ids.length }));
  };

  return (key, step) => {
    const item = itemOf(key);
    const { connection, filter } = store.getState();
    if (item === null || connection.kind !== 'live') return;
    if (isFiltering(filter)) {
      store.say(text('rail.moved.filtered'));
      return;
    }
    flushSync(() => {
      (item.kind === 'account' ? stepAccount : stepTeam)(connection.snapshot, item.id, step);
    });
    // In its new place it is a new element.
    const moved = elementOf(document.body, key);
    moved?.focus();
    moved?.scrollIntoView({ block: 'nearest' });
  };
}
