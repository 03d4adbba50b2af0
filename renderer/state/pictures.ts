import type { Picture } from '../../shared/picture.ts';
import { useAppState } from './context.tsx';
import type { AppState } from './store.ts';

/** The profile picture of the number that is linked to an account; null where there is none. */
const pictureIn = ({ connection }: AppState, accountId: string): Picture | null =>
  (connection.kind === 'live' ? connection.snapshot.pictures[accountId] : undefined) ?? null;

/** That picture, rendered again only when it is another one. */
export const usePicture = (accountId: string): Picture | null =>
  useAppState((state) => pictureIn(state, accountId));
