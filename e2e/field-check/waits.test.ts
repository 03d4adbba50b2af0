import { expect, test } from 'vitest';
import type { FieldDesk } from './desk.ts';
import { Draft } from './draft.ts';
import { Redactor } from './report/redact.ts';
import type { Person } from './terminal/terminal.ts';
import { ask, interruptible, listen, StepEnd, until, walkLimits, type WalkWorld } from './waits.ts';
import type { AccountView } from '../../shared/view.ts';

/** A person who says nothing until told to. */
class SilentPerson implements Person {
  readonly #listeners = new Set<(said: 'skip' | 'stop') => void>();
  say = () => undefined;
  showCode = () => undefined;
  ask = (_question: string, signal: AbortSignal) =>
    new Promise<'stop'>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve('stop');
      });
    });
  onInterruption = (listener: (said: 'skip' | 'stop') => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  interrupt(said: 'skip' | 'stop'): void {
    for (const listener of this.#listeners) listener(said);
  }
}

function open(view: Partial<AccountView> = {}) {
  const person = new SilentPerson();
  const ending = new AbortController();
  const desk = { view, onChange: () => () => undefined } as unknown as FieldDesk;
  const draft = new Draft(new Redactor([]));
  const world: WalkWorld = {
    desk,
    draft,
    person,
    signal: ending.signal,
    limits: { ...walkLimits, answer: 20 },
  };
  return { world, person, ending, step: () => ({ ...world, ...listen(world) }) };
}

const never = new Promise<never>(() => undefined);
const ended = (result: string, message: string | RegExp) => ({
  result,
  message: expect.stringMatching(message) as string,
});

test('a person who does not answer ends the walk', async () => {
  await expect(ask('Go?', open().world)).rejects.toMatchObject({
    ...ended('stopped', /Nobody answered/),
    isLast: true,
  });
});

test('the end of everything ends a question, and says why', async () => {
  const { world, ending } = open();
  const asked = ask('Go?', { ...world, limits: walkLimits });
  ending.abort('By a signal.');
  await expect(asked).rejects.toMatchObject({ ...ended('stopped', 'By a signal.'), isLast: true });
});

test('a wait ends at its limit, by a word of the person, or with the walk', async () => {
  const { step, person, ending } = open();
  await expect(interruptible(step(), 'a code', 10, never)).rejects.toMatchObject(
    ended('failed', 'for a code'),
  );
  const skipped = interruptible(step(), 'a code', 60_000, never);
  person.interrupt('skip');
  await expect(skipped).rejects.toMatchObject({ ...ended('skipped', /person/), isLast: false });
  const aborted = interruptible(step(), 'a code', 60_000, never);
  ending.abort('By a signal.');
  await expect(aborted).rejects.toMatchObject({ ...ended('stopped', 'By a signal.'), isLast: true });
});

test('a word of the person between two waits counts at the next one', async () => {
  const { step, person } = open();
  const world = step();
  person.interrupt('stop');
  await expect(interruptible(world, 'a code', 60_000, never)).rejects.toBeInstanceOf(StepEnd);
});

test('what waiting does not mend ends the wait at once', async () => {
  const identity = { number: '15550001', name: '', platform: 'android' };
  const { step } = open({ state: { kind: 'held', identity, expected: '15550002' } });
  await expect(until(step(), 'the link', 60_000, () => false)).rejects.toMatchObject(
    ended('failed', 'Another number'),
  );
});
