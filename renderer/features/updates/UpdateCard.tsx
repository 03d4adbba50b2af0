import { unreachable } from '../../../shared/errors.ts';
import type { UpdateState } from '../../../shared/updates.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { Available } from './Available.tsx';
import { CheckButton } from './CheckButton.tsx';
import { Downloading } from './Downloading.tsx';
import { LastChecked } from './LastChecked.tsx';
import { Ready } from './Ready.tsx';
import { offWords } from './words.ts';

interface UpdateCardProps {
  version: string;
  state: UpdateState;
}

/** The version that runs; below it, what is known of a newer one and what can be done. */
export function UpdateCard({ version, state }: UpdateCardProps) {
  const text = useText();
  const mayCheck = state.kind === 'idle' || state.kind === 'checking' || state.kind === 'failed';
  return (
    <div className="divide-y divide-line rounded-card border border-line">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
        <Logo />
        <div className="min-w-48 flex-1">
          <p className="font-medium select-text">
            <bdi>{text('updates.thisVersion', { version })}</bdi>
          </p>
          <Standing state={state} />
        </div>
        {mayCheck && <CheckButton running={state.kind === 'checking'} />}
      </div>
      <Newer state={state} />
    </div>
  );
}

/** One line about this version. */
function Standing({ state }: { state: UpdateState }) {
  const text = useText();
  const line = 'text-small text-ink-faint';
  switch (state.kind) {
    case 'off': {
      const why = offWords[state.reason];
      return <p className={line}>{why === null ? text('updates.off') : text(why)}</p>;
    }
    case 'idle':
    case 'failed':
      return <LastChecked at={state.checkedAt} isNewest={state.kind === 'idle'} />;
    case 'checking':
      return <p className={line}>{text('updates.checking')}</p>;
    case 'available':
    case 'downloading':
    case 'ready':
      return null;
    default:
      return unreachable(state);
  }
}

function Newer({ state }: { state: UpdateState }) {
  switch (state.kind) {
    case 'off':
      return state.error && <Inset error={state.error} />;
    case 'failed':
      return <Inset error={state.error} />;
    case 'available':
      return <Available update={state.update} />;
    case 'downloading':
      return <Downloading update={state.update} percent={state.percent} />;
    case 'ready':
      return <Ready update={state.update} waits={state.restart} />;
    case 'idle':
    case 'checking':
      return null;
    default:
      return unreachable(state);
  }
}

const Inset = ({ error }: Pick<Extract<UpdateState, { kind: 'failed' }>, 'error'>) => (
  <div className="p-4">
    <ErrorText error={error} />
  </div>
);
