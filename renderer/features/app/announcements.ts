import { stateWords } from '../../../shared/session.ts';
import type { AccountView } from '../../../shared/view.ts';
import { toneOf } from '../../ui/tone.ts';

/** What is wrong with an account, as a value that differs when something else goes wrong; null if nothing is. */
function alarmOf(view: AccountView | undefined): string | null {
  if (view === undefined) return null;
  const tone = toneOf(view);
  return tone === 'trouble' || tone === 'bad' ? view.state.kind : null;
}

/** The words for every account, but the shown one, with which something just went wrong; empty if there is none. */
export function changesToAnnounce(
  before: readonly AccountView[],
  after: readonly AccountView[],
  shownId: string | null,
  now: number,
): string {
  return after
    .filter((view) => {
      const earlier = before.find(({ account }) => account.id === view.account.id);
      const alarm = alarmOf(view);
      return view.account.id !== shownId && alarm !== null && alarm !== alarmOf(earlier);
    })
    .map(({ account, state }) => `${account.label}: ${stateWords(state, now)}`)
    .join('. ');
}
