import { droppedOff } from '../../shared/attention.ts';
import type { SessionState } from '../../shared/session.ts';
import type { AccountView } from '../../shared/view.ts';
import { unreachable } from '../../shared/errors.ts';

/**
 * What a state means for the desk: works, trouble, on its way, failed, at rest. Each has a colour; the mark's shape and
 * the words say the same. Amber and red are kept for a number that was there and is not.
 */
export type Tone = 'ok' | 'trouble' | 'busy' | 'bad' | 'quiet';

export const toneText: Readonly<Record<Tone, string>> = {
  ok: 'text-ok',
  trouble: 'text-trouble',
  busy: 'text-busy',
  bad: 'text-bad',
  quiet: 'text-quiet',
};

export const toneSurface: Readonly<Record<Tone, string>> = {
  ok: 'bg-ok-soft text-ok',
  trouble: 'bg-trouble-soft text-trouble',
  busy: 'bg-busy-soft text-busy',
  bad: 'bg-bad-soft text-bad',
  quiet: 'bg-quiet-soft text-quiet',
};

/** Behind a status: coloured where a person is needed, plain where all is as it should be. */
export const toneStrip: Readonly<Record<Tone, string>> = {
  ok: 'bg-card',
  trouble: 'bg-trouble-soft',
  busy: 'bg-card',
  bad: 'bg-bad-soft',
  quiet: 'bg-card',
};

/** The tone of an account: that of its state, unless the phone ended the link and nobody has linked again. */
export function toneOf(view: AccountView): Tone {
  return droppedOff(view) ? 'trouble' : toneOfState(view.state);
}

function toneOfState(state: SessionState): Tone {
  switch (state.kind) {
    case 'ready':
      return state.link === 'online' ? 'ok' : 'trouble';
    case 'held':
    case 'conflict':
    case 'recovering':
      return 'trouble';
    case 'scan':
    case 'starting':
    case 'syncing':
    case 'logging-out':
      return 'busy';
    case 'scan-paused':
      return state.why === 'expired' ? 'busy' : 'quiet';
    case 'failed':
      return 'bad';
    case 'stopped':
    case 'queued':
    case 'stopping':
      return 'quiet';
    default:
      return unreachable(state);
  }
}
