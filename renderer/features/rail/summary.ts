import { unreachable } from '../../../shared/errors.ts';
import type { SessionState } from '../../../shared/session.ts';

const groups = ['linked', 'attention', 'scan', 'underWay', 'stopped'] as const;
type Group = (typeof groups)[number];

const words: Readonly<Record<Group, (count: number) => string>> = {
  linked: (count) => `${count} linked`,
  attention: (count) => `${count} ${count === 1 ? 'needs' : 'need'} attention`,
  scan: (count) => `${count} ${count === 1 ? 'needs' : 'need'} a scan`,
  underWay: (count) => `${count} under way`,
  stopped: (count) => `${count} stopped`,
};

/** How many accounts stand how: `2 linked, 1 needs a scan`. */
export function summaryLine(states: readonly SessionState[]): string {
  if (states.length === 0) return 'No accounts yet';
  return groups
    .map((group) => ({ group, count: states.filter((state) => groupOf(state) === group).length }))
    .filter(({ count }) => count > 0)
    .map(({ group, count }) => words[group](count))
    .join(', ');
}

function groupOf(state: SessionState): Group {
  switch (state.kind) {
    case 'ready':
      // A number that has lost its connection must not be counted among those that work.
      return state.link === 'online' ? 'linked' : 'attention';
    case 'held':
    case 'conflict':
    case 'recovering':
    case 'failed':
      return 'attention';
    case 'scan':
    case 'scan-paused':
      return 'scan';
    case 'queued':
    case 'starting':
    case 'syncing':
    case 'logging-out':
    case 'stopping':
      return 'underWay';
    case 'stopped':
      return 'stopped';
    default:
      return unreachable(state);
  }
}
