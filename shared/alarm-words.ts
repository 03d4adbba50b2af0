import { errorText, type MessageId, type Text } from './i18n/text.ts';
import type { AlarmCause } from './settings.ts';
import type { AccountView } from './view.ts';

const names: Readonly<Record<AlarmCause, MessageId>> = {
  unlinked: 'alarm.unlinked',
  offline: 'alarm.offline',
  conflict: 'alarm.conflict',
  'other-number': 'alarm.otherNumber',
  failed: 'alarm.failed',
  'not-confirmed': 'alarm.notConfirmed',
};

const bodies: Readonly<Record<AlarmCause, MessageId>> = {
  unlinked: 'alarm.unlinked.body',
  offline: 'alarm.offline.body',
  conflict: 'alarm.conflict.body',
  'other-number': 'alarm.otherNumber.body',
  failed: 'alarm.failed.body',
  'not-confirmed': 'alarm.notConfirmed.body',
};

/** A cause in a word or two. */
export const alarmName = (text: Text, cause: AlarmCause): string => text(names[cause]);

/** What happened and the next step. */
export const alarmBody = (text: Text, cause: AlarmCause, { state }: Pick<AccountView, 'state'>): string =>
  cause === 'failed' && state.kind === 'failed' ? errorText(text, state.error) : text(bodies[cause]);
