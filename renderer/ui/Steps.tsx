import { Check, Circle, LoaderCircle } from 'lucide-react';
import type { MessageId } from '../../shared/i18n/text.ts';
import { Phrase } from '../i18n/Phrase.tsx';
import { hidden } from '../i18n/tags.tsx';

/** One step of something that runs by itself. */
export interface Step {
  readonly name: string;
  readonly progress: 'done' | 'now' | 'next';
}

/** The steps of an ordered process while it is at one of them. */
export function stepsAt<S extends string>(
  order: readonly S[],
  now: S,
  names: Readonly<Record<S, string>>,
): Step[] {
  const at = order.indexOf(now);
  return order.map((step, index) => ({
    name: names[step],
    progress: index < at ? 'done' : index === at ? 'now' : 'next',
  }));
}

const phrases: Readonly<Record<Step['progress'], MessageId>> = {
  done: 'pane.step.done',
  now: 'pane.step.now',
  next: 'pane.step.next',
};

/** The steps, each with a mark and, for assistive technology, its progress in words. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="flex flex-col gap-3">
      {steps.map(({ name, progress }) => (
        <li
          key={name}
          aria-current={progress === 'now' ? 'step' : undefined}
          className={`flex items-center gap-3 ${progress === 'next' ? 'text-ink-faint' : 'text-ink'} ${progress === 'now' ? 'font-medium' : ''}`}
        >
          <StepMark progress={progress} />
          <span>
            <Phrase id={phrases[progress]} values={{ name, hidden }} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function StepMark({ progress }: { progress: Step['progress'] }) {
  switch (progress) {
    case 'done':
      return (
        <span className="grid size-6 place-items-center rounded-full bg-ok-soft text-ok">
          <Check aria-hidden size={14} strokeWidth={3} />
        </span>
      );
    case 'now':
      return (
        <span className="grid size-6 place-items-center rounded-full bg-busy-soft text-busy">
          <LoaderCircle aria-hidden size={14} strokeWidth={3} className="animate-turn" />
        </span>
      );
    case 'next':
      return (
        <span className="grid size-6 place-items-center text-edge">
          <Circle aria-hidden size={14} />
        </span>
      );
  }
}
