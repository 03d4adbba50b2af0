import type { Observation } from '../observations.ts';
import { wanted, type Kind, type Moment } from '../page/modules.ts';
import type { Question, StepId } from '../walk.ts';
import { outlines, passing, type Mark, type Span } from './outline.ts';
import { receiptItems, type StepReport } from './report.ts';

/** One way in which the walk was not as with the stand-in. */
export type Difference =
  | { readonly kind: 'step'; readonly step: StepId; readonly result: string; readonly why: string }
  | {
      readonly kind: 'module-missing';
      readonly step: StepId;
      readonly module: string;
      readonly moment: Moment;
      readonly need: string;
    }
  | {
      readonly kind: 'other-shape';
      readonly step: StepId;
      readonly module: string;
      readonly path: string;
      readonly moment: Moment;
      readonly expected: readonly Kind[];
      readonly found: Kind;
    }
  | {
      readonly kind: 'events';
      readonly step: StepId;
      readonly of: string;
      readonly missing: readonly string[];
      readonly extra: readonly string[];
      readonly expected: readonly string[];
      readonly found: readonly string[];
    }
  | {
      readonly kind: 'time';
      readonly step: StepId;
      readonly title: string;
      readonly ms: number;
      readonly typical: number;
      readonly most: number;
    }
  | {
      readonly kind: 'receipt';
      readonly step: StepId;
      readonly item: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: 'answer'; readonly step: StepId; readonly question: Question }
  | { readonly kind: 'error'; readonly step: StepId; readonly text: string; readonly times: number };

/** Everything in which the steps are not as with the stand-in, in the order of the walk. */
export function compare(steps: readonly StepReport[]): Difference[] {
  return steps.flatMap((step) => {
    if (step.result === 'not-run' || step.result === 'skipped' || step.result === 'stopped')
      return comparePage(step);
    return [
      ...(step.result === 'failed'
        ? [{ kind: 'step', step: step.id, result: step.result, why: step.why ?? '' } as const]
        : []),
      ...comparePage(step),
      ...compareEvents(step),
      ...compareTimes(step),
      ...compareReceipt(step),
      ...compareAnswers(step),
    ];
  });
}

function comparePage({ id: step, modules, errors }: StepReport): Difference[] {
  const found = modules.flatMap(({ moment, modules: seen }) => {
    const kinds = new Map(seen.map(({ module, path, kind }) => [`${module} ${path}`, kind]));
    const missing = new Set<string>();
    return wanted
      .filter(({ from, need }) => need !== 'extra' && (moment === 'ready' || from === 'code'))
      .flatMap(({ module, path, kinds: expected, need }): Difference[] => {
        const kind = kinds.get(`${module} ${path}`) ?? 'missing';
        if (expected.includes(kind) || missing.has(module)) return [];
        if (kind !== 'missing') {
          return [{ kind: 'other-shape', step, module, path, moment, expected, found: kind }];
        }
        missing.add(module);
        return [{ kind: 'module-missing', step, module, moment, need }];
      });
  });
  return [...found, ...errors.map((error) => ({ kind: 'error' as const, step, ...error }))];
}

function compareEvents({ id: step, events }: StepReport): Difference[] {
  const { states, library } = outlines[step];
  const told = (chrome: 'before' | 'new') =>
    sequence(events.filter(({ from, chrome: of }) => from === 'library' && of === chrome));
  return [
    differ(step, 'the account’s states', states, sequence(events.filter(({ from }) => from === 'state'))),
    differ(step, 'the library, in the Chrome that was there', library.before, told('before')),
    differ(step, 'the library, in a new Chrome', library.new, told('new')),
  ].filter((difference) => difference !== null);
}

/** What was told, without what comes and goes, and what repeats at once told once. */
function sequence(events: readonly Observation[]): string[] {
  return events
    .filter(({ from, what }) => !(from === 'state' || from === 'library') || !passing[from].includes(what))
    .map(({ what }) => what)
    .filter((what, at, all) => what !== all[at - 1]);
}

function differ(
  step: StepId,
  of: string,
  expected: readonly string[],
  found: readonly string[],
): Difference | null {
  if (expected.join() === found.join()) return null;
  return {
    kind: 'events',
    step,
    of,
    missing: without(expected, found),
    extra: without(found, expected),
    expected,
    found,
  };
}

/** What is left of a list when another one is taken out of it, one by one. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function compareTimes({ id: step, events }: StepReport): Difference[] {
  return outlines[step].spans.flatMap((span): Difference[] => {
    const ms = spanOf(events, span);
    const { title, typical, most } = span;
    return ms === null || ms <= most ? [] : [{ kind: 'time', step, title, ms, typical, most }];
  });
}

/** How long a stretch took, in milliseconds; null where it did not come to its end. */
export function spanOf(
  events: readonly Observation[],
  { from, to }: Pick<Span, 'from' | 'to'>,
): number | null {
  const [start, end] = [markOf(events, from), markOf(events, to)];
  return start === null || end === null ? null : Math.max(0, end - start);
}

function markOf(events: readonly Observation[], mark: Mark): number | null {
  if (mark === 'begin') return 0;
  return events.find(({ from, what }) => `${from} ${what}` === mark)?.at ?? null;
}

function compareReceipt({ id: step, receipt }: StepReport): Difference[] {
  const { receiptBy } = outlines[step];
  if (receiptBy === undefined) return [];
  const differ = (item: string, expected: string, found: string): Difference[] =>
    expected === found ? [] : [{ kind: 'receipt', step, item, expected, found }];
  if (!receipt) return differ('receipt', 'there is one', 'there is none');
  return [
    ...differ('by', receiptBy, receipt.by),
    ...receiptItems.flatMap((item) => {
      const { kind, reason } = receipt[item];
      return differ(item, 'done', kind === 'done' ? kind : `${kind}: ${reason ?? ''}`);
    }),
  ];
}

function compareAnswers({ id: step, answers }: StepReport): Difference[] {
  return (Object.entries(answers) as [Question, string][])
    .filter(([, answer]) => answer === 'no')
    .map(([question]) => ({ kind: 'answer', step, question }));
}
