import { alarmOf } from '../../../shared/attention.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import { stateWords } from '../../../shared/state-words.ts';
import type { AccountView } from '../../../shared/view.ts';

/** The words for every account, but the shown one, with which something just went wrong; empty if there is none. */
export function changesToAnnounce(
  text: Text,
  before: readonly AccountView[],
  after: readonly AccountView[],
  shownId: string | null,
  now: number,
): string {
  const known = new Set(before);
  const changed = after.filter((view) => !known.has(view) && view.account.id !== shownId);
  // With each update a hundred accounts pass by here, of which hardly any has changed.
  if (changed.length === 0) return '';
  const earlier = new Map(before.map((view) => [view.account.id, view]));
  return changed
    .filter((view) => {
      const alarm = alarmOf(view);
      const was = earlier.get(view.account.id);
      return alarm !== null && alarm !== (was === undefined ? null : alarmOf(was));
    })
    .map(({ account, state }) =>
      text('app.announce', { label: account.label, state: stateWords(text, state, now) }),
    )
    .join('\n');
}
