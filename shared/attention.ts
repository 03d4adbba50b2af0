import { phoneMayStillListDevice } from './receipt.ts';
import type { SessionState } from './session.ts';
import type { AlarmCause } from './settings.ts';
import type { AccountView } from './view.ts';

/** Whether the number dropped off without anybody here having logged it out, and is not back yet. */
export const droppedOff = ({ notice, state }: AccountView): boolean =>
  (notice?.kind === 'unlinked-on-phone' || notice?.kind === 'login-lost') &&
  state.kind !== 'syncing' &&
  state.kind !== 'held' &&
  state.kind !== 'ready';

/** Whether a number that belongs here receives nothing at the moment, although the app works on it. */
const isOffline = ({ state, linked }: AccountView): boolean =>
  (state.kind === 'ready' && state.link === 'reconnecting') || (state.kind === 'recovering' && linked);

/** Most urgent first. */
const rules: readonly (readonly [AlarmCause, (view: AccountView) => boolean])[] = [
  ['failed', ({ state }) => state.kind === 'failed'],
  ['conflict', ({ state }) => state.kind === 'conflict'],
  ['other-number', ({ state }) => state.kind === 'held'],
  ['unlinked', droppedOff],
  ['offline', isOffline],
  ['not-confirmed', ({ receipt }) => receipt !== null && phoneMayStillListDevice(receipt)],
];

/** Every reason for which an account needs a person, the most urgent first. */
export const alarmsOf = (view: AccountView): readonly AlarmCause[] =>
  rules.filter(([, applies]) => applies(view)).map(([cause]) => cause);

/**
 * Why an account needs a person, or null if it does not. The one answer for the rail's summary, the badge, the tray,
 * notifications and what a screen reader announces.
 */
export const alarmOf = (view: AccountView): AlarmCause | null =>
  rules.find(([, applies]) => applies(view))?.[0] ?? null;

/** How many accounts need a person. */
export const needingPerson = (views: readonly AccountView[]): number =>
  views.filter((view) => alarmOf(view) !== null).length;

/** Whether a state is on the way to another one, so that it does not yet say that what was wrong before is over. */
export const isPassing = ({ kind }: SessionState): boolean =>
  kind === 'queued' || kind === 'starting' || kind === 'syncing' || kind === 'stopping';
