import type { SessionState } from '../../shared/session.ts';
import { stateWords } from '../../shared/state-words.ts';
import { useText } from '../i18n/use-text.ts';
import { useNow } from '../state/use-now.ts';

/** The words for a state; those of a countdown keep up with the clock. */
export function StateWords({ state }: { state: SessionState }) {
  const text = useText();
  return state.kind === 'recovering' ? <CountingWords state={state} /> : stateWords(text, state, 0);
}

function CountingWords({ state }: { state: SessionState }) {
  return stateWords(useText(), state, useNow(1000));
}
