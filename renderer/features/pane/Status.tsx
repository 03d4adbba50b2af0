import type { Text } from '../../../shared/i18n/text.ts';
import type { SessionState } from '../../../shared/session.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import { StateWords } from '../../ui/StateWords.tsx';
import { toneOf, toneText } from '../../ui/tone.ts';

/**
 * The state's words, announced when they change. What counts down or up is announced once, without its numbers: a
 * screen reader would talk without a pause.
 */
export function Status({ view }: { view: AccountView }) {
  const { state } = view;
  const text = useText();
  const spoken = spokenOnce(text, state);
  return (
    <div className="flex min-w-0 items-start gap-2">
      <span className="grid h-5 place-items-center">
        <StateMark view={view} />
      </span>
      <div
        role="status"
        aria-live={spoken === '' ? 'polite' : 'off'}
        className={`font-semibold select-text ${toneText[toneOf(view)]}`}
      >
        {state.kind === 'failed' ? (
          <>
            {text.english(state.error.message, state.error.values)} {/* The card below shows it. */}
            <span className="sr-only">{text.english(state.error.hint, state.error.values)}</span>
          </>
        ) : (
          <StateWords state={state} />
        )}
      </div>
      <p aria-live="polite" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}

/** What is said once of a state whose words keep changing; empty for any other. */
function spokenOnce(text: Text, state: SessionState): string {
  if (state.kind === 'syncing') return text('pane.spoken.syncing');
  if (state.kind !== 'recovering') return '';
  const { message, values } = state.cause;
  return text('pane.spoken.recovering', { message: text.english(message, values) });
}
