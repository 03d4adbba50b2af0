import { Check, Circle, LoaderCircle, X, type LucideIcon } from 'lucide-react';
import type { MessageId } from '../../../shared/i18n/text.ts';
import type { Receipt } from '../../../shared/receipt.ts';
import { logoutSteps, type SessionState } from '../../../shared/session.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { hidden } from '../../i18n/tags.tsx';
import { useText } from '../../i18n/use-text.ts';
import { stepsAt } from '../../ui/Steps.tsx';
import { Time } from '../../ui/Time.tsx';
import { proofsOf } from './as-text.ts';

/** How wide the three proofs are, below their headings. */
export const proofColumns = 'grid w-[min(24rem,58%)] shrink-0 grid-cols-3 gap-x-2 narrow:w-full';

const marks = {
  done: { icon: Check, look: 'bg-ok-soft text-ok' },
  failed: { icon: X, look: 'bg-bad-soft text-bad' },
  now: { icon: LoaderCircle, look: 'bg-busy-soft text-busy' },
  next: { icon: Circle, look: 'text-edge' },
} as const satisfies Record<string, { icon: LucideIcon; look: string }>;

function ProofMark({ kind }: { kind: keyof typeof marks }) {
  const { icon: Icon, look } = marks[kind];
  return (
    <span className={`grid size-6 shrink-0 place-items-center rounded-full ${look}`}>
      <Icon aria-hidden size={14} strokeWidth={3} className={kind === 'now' ? 'animate-turn' : ''} />
    </span>
  );
}

const cell = 'flex min-w-0 items-center gap-2 text-small';
/** The heading of the column says it; where there is none, and for whoever listens, each proof says it itself. */
const ownName = 'sr-only narrow:not-sr-only narrow:font-medium';

/** What the logout of one account proved, each with its time. */
export function Proofs({ receipt }: { receipt: Receipt }) {
  const text = useText();
  return (
    <ul className={proofColumns}>
      {proofsOf(text, receipt).map(({ name, item }) => (
        <li key={name} className={cell}>
          <ProofMark kind={item.kind} />
          <span className="min-w-0">
            <span className={ownName}>{name}</span>{' '}
            <span className={item.kind === 'done' ? 'text-ink' : 'font-medium text-bad'}>
              <Phrase
                id={item.kind === 'done' ? 'receipt.doneAt' : 'receipt.failedAt'}
                values={{ hidden, time: <Time at={item.at} /> }}
              />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const stepPhrases: Readonly<Record<'done' | 'now' | 'next', MessageId>> = {
  done: 'pane.step.done',
  now: 'pane.step.now',
  next: 'pane.step.next',
};

/** How far the logout of one account is; in words the step that it is at. */
export function ProofsUnderWay({ state }: { state: SessionState | null }) {
  const text = useText();
  if (state?.kind !== 'logging-out') return <Waiting />;
  const steps = stepsAt(logoutSteps, state.step, {
    unlink: text('logOut.step.unlink'),
    close: text('logOut.step.close'),
    erase: text('logOut.step.erase'),
  });
  return (
    <ul className={proofColumns}>
      {steps.map(({ name, progress }) => (
        <li key={name} className={cell}>
          <ProofMark kind={progress} />
          <span className={progress === 'now' ? 'min-w-0 font-medium text-busy' : 'sr-only'}>
            <Phrase id={stepPhrases[progress]} values={{ name, hidden }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Waiting() {
  const text = useText();
  return (
    <p className={`${proofColumns} text-small text-quiet`}>
      <span className="col-span-3 flex items-center gap-2">
        <ProofMark kind="next" />
        {text('handOver.verdict.waiting')}
      </span>
    </p>
  );
}
