import type { AccountView } from '../../shared/view.ts';
import type { AppState } from './store.ts';

const none: readonly AccountView[] = [];

/** The accounts as main said them last. */
export const accountsIn = ({ connection }: AppState): readonly AccountView[] =>
  connection.kind === 'live' ? connection.snapshot.accounts : none;
