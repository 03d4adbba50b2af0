import { alarmOf } from '../../shared/attention.ts';
import type { AccountView } from '../../shared/view.ts';

/** How an account stands, in the order in which the summary says it. Each account stands in one way only. */
export const standings = ['linked', 'needsYou', 'scan', 'underWay', 'stopped'] as const;

export type Standing = (typeof standings)[number];

/** A number that has lost its connection, or waits for a decision, is not counted among those that work. */
export function standingOf(view: AccountView): Standing {
  if (alarmOf(view) !== null) return 'needsYou';
  switch (view.state.kind) {
    case 'ready':
      return 'linked';
    case 'scan':
    case 'scan-paused':
      return 'scan';
    case 'stopped':
      return 'stopped';
    default:
      return 'underWay';
  }
}

/** How many accounts stand how. */
export function countStandings(views: readonly AccountView[]): Readonly<Record<Standing, number>> {
  const counts = { linked: 0, needsYou: 0, scan: 0, underWay: 0, stopped: 0 };
  for (const view of views) counts[standingOf(view)] += 1;
  return counts;
}
