import { alarmsOf, isPassing } from '../../../shared/attention.ts';
import { doNotDisturbIsOn, type AlarmCause, type AppSettings } from '../../../shared/settings.ts';
import type { AccountView } from '../../../shared/view.ts';

/** How long a number has to be offline before anybody is called, in milliseconds. */
export const offlineGrace = 20_000;

/** How long is waited for more of the same kind, so that they are told as one, in milliseconds. */
export const gathering = 2_000;

/** What a person is told about. */
export interface Alarm {
  readonly id: string;
  readonly cause: AlarmCause;
}

interface Watched extends Alarm {
  /** When a person is to be called for it, in milliseconds since the epoch; null once that has been dealt with. */
  readonly due: number | null;
}

/** What is wrong at the moment, and what a person has been called for. */
export type AlarmWatch = ReadonlyMap<string, Watched>;

/** What follows from a look. */
export interface Look {
  readonly watch: AlarmWatch;
  /** To be told now, as one; empty for nothing. */
  readonly notify: readonly Alarm[];
  /** The sound to be heard now. */
  readonly sound: AlarmCause | null;
  /** When to look again even if nothing changes, in milliseconds since the epoch. */
  readonly again: number | null;
}

export const alarmKey = ({ id, cause }: Alarm): string => `${cause} ${id}`;

/** What is wrong when the app opens, which nobody is called for: it is on the screen. */
export function watchFrom(views: readonly AccountView[]): AlarmWatch {
  const none: AlarmWatch = new Map();
  return new Map([...present(none, views, 0)].map(([key, alarm]) => [key, { ...alarm, due: null }]));
}

/**
 * Decides what to tell a person, given what was watched, how the accounts stand, what the person has set and the time.
 * Each alarm is told once while it lasts; one that a person does not want to hear of, or that came while they did not
 * want to be disturbed, is not told later.
 * @param now milliseconds since the epoch.
 */
export function look(
  before: AlarmWatch,
  views: readonly AccountView[],
  settings: Pick<AppSettings, 'alarms' | 'doNotDisturb'>,
  now: number,
): Look {
  const isQuiet = doNotDisturbIsOn(settings, now);
  const watch = present(before, views, now);
  // What comes while nobody wants to hear of it has been dealt with.
  if (isQuiet) for (const [key, alarm] of watch) watch.set(key, { ...alarm, due: null });
  const open = [...watch.values()].filter(({ due }) => due !== null);
  const isDue = open.some(({ due }) => due !== null && due <= now);
  if (!isDue) return { watch, notify: [], sound: null, again: earliest(open) };
  // Those that are about to be due, but for what they are waited for, go with it.
  const told = open.filter(({ due }) => due !== null && due <= now + gathering);
  for (const alarm of told) watch.set(alarmKey(alarm), { ...alarm, due: null });
  return {
    watch,
    notify: told.filter(({ cause }) => settings.alarms[cause].notify).map(({ id, cause }) => ({ id, cause })),
    sound: mostUrgent(told.filter(({ cause }) => settings.alarms[cause].sound)),
    again: earliest([...watch.values()]),
  };
}

/** Those of `before` that last, and the new ones. */
function present(before: AlarmWatch, views: readonly AccountView[], now: number): Map<string, Watched> {
  const watch = new Map<string, Watched>();
  for (const view of views) {
    const { id } = view.account;
    for (const cause of causesOf(before, view)) {
      const key = alarmKey({ id, cause });
      const wait = cause === 'offline' ? offlineGrace : gathering;
      watch.set(key, before.get(key) ?? { id, cause, due: now + wait });
    }
  }
  return watch;
}

/** A number that was offline stays so while its Chrome starts again: it has no connection meanwhile either. */
function causesOf(before: AlarmWatch, view: AccountView): readonly AlarmCause[] {
  const causes = alarmsOf(view);
  const stillOffline =
    isPassing(view.state) && before.has(alarmKey({ id: view.account.id, cause: 'offline' }));
  return stillOffline && !causes.includes('offline') ? [...causes, 'offline'] : causes;
}

/** The order in which a sound is chosen, where several things went wrong at once. */
const urgency: readonly AlarmCause[] = [
  'unlinked',
  'failed',
  'conflict',
  'other-number',
  'offline',
  'not-confirmed',
];

const mostUrgent = (alarms: readonly Alarm[]): AlarmCause | null =>
  urgency.find((cause) => alarms.some((alarm) => alarm.cause === cause)) ?? null;

function earliest(alarms: readonly Watched[]): number | null {
  const dues = alarms.flatMap(({ due }) => (due === null ? [] : [due]));
  return dues.length === 0 ? null : Math.min(...dues);
}
