import { alarmBody, alarmName } from '../../../shared/alarm-words.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import type { AccountView } from '../../../shared/view.ts';
import type { Alarm } from './alarm-watch.ts';

/** What a notification says. */
export interface Words {
  readonly title: string;
  readonly body: string;
  /** The account that a click leads to. */
  readonly leadsTo: string;
}

/** How many accounts a notification names. */
const named = 3;

/** The words for what a person is told at once: of one account its cause and the next step, of several how many. */
export function wordsFor(text: Text, alarms: readonly Alarm[], views: readonly AccountView[]): Words | null {
  const told = views.flatMap((view) => {
    const alarm = alarms.find(({ id }) => id === view.account.id);
    return alarm ? [{ view, cause: alarm.cause }] : [];
  });
  const [first, ...others] = told;
  if (first === undefined) return null;
  const leadsTo = first.view.account.id;
  if (others.length === 0) {
    return { title: first.view.account.label, body: alarmBody(text, first.cause, first.view), leadsTo };
  }
  const lines = told
    .slice(0, named)
    .map(({ view, cause }) =>
      text('alarm.line', { account: view.account.label, cause: alarmName(text, cause) }),
    );
  const more = told.length - lines.length;
  if (more > 0) lines.push(text('alarm.more', { count: more }));
  return { title: text('alarm.several', { count: told.length }), body: lines.join('\n'), leadsTo };
}
