import type { SessionKind } from '../../shared/session.ts';

/** What a person can do to an account in any state, beside logging it out. */
export type Lifecycle = 'start' | 'stop' | 'restart' | 'reset' | 'remove';

const running = ['stop', 'restart', 'reset', 'remove'] as const;
const waiting = ['start', 'reset', 'remove'] as const;

const offers: Readonly<Record<SessionKind, readonly Lifecycle[]>> = {
  stopped: waiting,
  queued: ['stop', 'reset', 'remove'],
  starting: running,
  scan: running,
  'scan-paused': waiting,
  syncing: running,
  ready: running,
  held: running,
  conflict: running,
  // What comes next can be chosen when it is over.
  'logging-out': [],
  recovering: ['stop', 'restart', 'reset', 'remove'],
  stopping: ['reset', 'remove'],
  failed: waiting,
};

/** Whether a person is offered this in this state. */
export const isOffered = (what: Lifecycle, state: SessionKind): boolean => offers[state].includes(what);
