import { stateWords, type SessionState } from '../../shared/session.ts';
import { useNow } from '../state/use-now.ts';

/** The words for a state; those of a countdown keep up with the clock. */
export function StateWords({ state }: { state: SessionState }) {
  return state.kind === 'recovering' ? <CountingWords state={state} /> : stateWords(state, 0);
}

function CountingWords({ state }: { state: SessionState }) {
  return stateWords(state, useNow(1000));
}
