import type { SessionState } from '../../shared/session.ts';
import type { Note } from './observations.ts';

/** What may be told of an account's state: which it is, and how far. */
export function stateNote(state: SessionState): Note {
  const { kind } = state;
  switch (kind) {
    case 'starting':
      return { from: 'state', what: `starting:${state.phase}` };
    case 'scan':
      return { from: 'state', what: 'scan', detail: `code ${state.rotation + 1}` };
    case 'scan-paused':
      return { from: 'state', what: kind, detail: state.why };
    case 'syncing':
      return {
        from: 'state',
        what: kind,
        ...(state.percent !== null && { detail: `${Math.round(state.percent)} %` }),
      };
    case 'ready':
      return { from: 'state', what: state.link === 'online' ? 'ready' : 'reconnecting' };
    case 'logging-out':
      return { from: 'state', what: `logging-out:${state.step}` };
    case 'recovering':
      return { from: 'state', what: kind, detail: state.cause.code };
    case 'failed':
      return { from: 'state', what: kind, detail: state.error.code };
    case 'stopped':
    case 'queued':
    case 'held':
    case 'conflict':
    case 'stopping':
      return { from: 'state', what: kind };
  }
}
