import type { Team } from '../../shared/team.ts';
import type { AppState } from './store.ts';

const none: readonly Team[] = [];

/** The teams as main said them last. */
export const teamsIn = ({ connection }: AppState): readonly Team[] =>
  connection.kind === 'live' ? connection.snapshot.teams : none;
