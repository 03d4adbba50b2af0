import type { Commands } from '../../shared/contract.ts';
import { shownAccount } from './selection.ts';
import type { AppState, AppStore } from './store.ts';

/**
 * Tells main which account is on the screen, once each time that it becomes another one, and once at the beginning: the
 * page may have been loaded anew. Returns the function that stops it.
 */
export function tellWhatIsShown({ lookAt }: Pick<Commands, 'lookAt'>, store: AppStore): () => void {
  let told: string | null | undefined;

  const tell = async (id: string | null) => {
    told = id;
    const answer = await lookAt({ id });
    // Removed at the same moment: the next update brings another one to the screen.
    if (!answer.ok && answer.error.code !== 'not-found') store.report(answer.error);
  };

  return store.subscribe((state) => {
    const shown = shownIn(state);
    if (shown !== undefined && shown !== told) void tell(shown);
  });
}

/** The id of the account that is on the screen, null if there is none, undefined while that is not known. */
function shownIn({ connection, chosenId }: AppState): string | null | undefined {
  if (connection.kind !== 'live' || connection.snapshot.app.blocked !== null) return undefined;
  const { accounts, access } = connection.snapshot;
  if (access.locked !== null) return null;
  const shown = shownAccount(accounts, chosenId);
  if (shown !== null) return shown.account.id;
  // A choice that is not in the list yet was just added, and comes with the next update.
  return chosenId === null ? null : undefined;
}
