import type { AccountView } from '../../../shared/view.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import { StateWords } from '../../ui/StateWords.tsx';
import { toneOf, toneText } from '../../ui/tone.ts';

/**
 * The state's words, announced when they change. What counts down or up is not announced: a screen reader would talk
 * without a pause.
 */
export function Status({ view }: { view: AccountView }) {
  const { state } = view;
  const counts = state.kind === 'recovering' || state.kind === 'syncing';
  return (
    <div className="flex min-w-0 items-start gap-2">
      <span className="grid h-5 place-items-center">
        <StateMark view={view} />
      </span>
      <div
        role="status"
        aria-live={counts ? 'off' : 'polite'}
        className={`font-semibold select-text ${toneText[toneOf(view)]}`}
      >
        {state.kind === 'failed' ? (
          <>
            {state.error.message} <span className="font-normal text-ink">{state.error.hint}</span>
          </>
        ) : (
          <StateWords state={state} />
        )}
      </div>
    </div>
  );
}
