import { setTimeout as after } from 'node:timers/promises';
import { TimeLimitError, withLimit } from '../../electron/waiting.ts';
import type { AppError } from '../../shared/errors.ts';
import type { AccountView } from '../../shared/view.ts';
import type { FieldDesk } from './desk.ts';
import { inWords, type Draft } from './draft.ts';
import type { Interruption, Person } from './terminal/terminal.ts';

/** How long each thing may take, in milliseconds. */
export interface WalkLimits {
  /** For the person to answer. */
  readonly answer: number;
  /** For a code to appear, or a link to come back. */
  readonly start: number;
  /** For the person to scan. */
  readonly scan: number;
  /** From the scan to linked. */
  readonly link: number;
  /** For the person to remove the device on the phone. */
  readonly unlink: number;
  /** For a logout with all its proofs and the next code. */
  readonly logOut: number;
  /** How long an account is left alone before its memory is measured. */
  readonly rest: number;
}

export const walkLimits: WalkLimits = {
  answer: 15 * 60_000,
  start: 180_000,
  scan: 5 * 60_000,
  link: 4 * 60_000,
  unlink: 5 * 60_000,
  logOut: 180_000,
  rest: 30_000,
};

export interface WalkWorld {
  readonly desk: FieldDesk;
  readonly draft: Draft;
  readonly person: Person;
  readonly limits: WalkLimits;
  /** Aborted when the walk is to end; its reason says why, for the report. */
  readonly signal: AbortSignal;
}

/** The world during one step. */
export interface StepWorld extends WalkWorld {
  /** Rejects once the person skips the step or stops, or the walk is to end. */
  readonly interruption: Promise<never>;
}

/** A step that ends before its end. `isLast`: and with it the walk. */
export class StepEnd extends Error {
  constructor(
    readonly result: 'failed' | 'skipped' | 'stopped',
    why: string,
    readonly isLast = false,
  ) {
    super(why);
  }
}

export const unreachable =
  'web.whatsapp.com cannot be reached from this computer. Check the internet connection and any proxy or firewall, ' +
  'then run the field check again.';

/** Hears the person for as long as a step takes, also between two waits. */
export function listen(world: WalkWorld): { interruption: Promise<never>; endListening: () => void } {
  const { person, signal } = world;
  const ends: (() => void)[] = [];
  const interruption = new Promise<never>((_resolve, reject) => {
    const abort = () => {
      reject(stoppedBy(world));
    };
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    ends.push(
      person.onInterruption((said) => {
        reject(said === 'stop' ? stoppedBy(world) : new StepEnd('skipped', 'The person skipped it.'));
      }),
      () => {
        signal.removeEventListener('abort', abort);
      },
    );
  });
  interruption.catch(() => undefined); // Nobody may be waiting just then.
  const endListening = () => {
    for (const end of ends) end();
  };
  return { interruption, endListening };
}

const stoppedBy = ({ signal }: WalkWorld): StepEnd =>
  new StepEnd('stopped', signal.aborted ? String(signal.reason) : 'The person stopped the check.', true);

/**
 * Asks the person, who may have gone away: then the walk ends, lest a device stays linked for as long. Rejects with a
 * StepEnd for that, and where the person stops it.
 */
export async function ask(question: string, world: WalkWorld): Promise<'yes' | 'no' | 'skip'> {
  const { person, limits, signal } = world;
  const ended = new AbortController();
  const end = () => {
    ended.abort();
  };
  const timer = setTimeout(end, limits.answer);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const answer: 'yes' | 'no' | Interruption = await person.ask(question, ended.signal);
  clearTimeout(timer);
  signal.removeEventListener('abort', end);
  if (answer !== 'stop') return answer;
  if (!ended.signal.aborted || signal.aborted) throw stoppedBy(world);
  throw new StepEnd('stopped', `Nobody answered within ${Math.round(limits.answer / 1_000)} s.`, true);
}

/** What a step that was cut off has begun belongs to no other: it comes to its end first. */
export async function untilAtRest(world: WalkWorld): Promise<void> {
  const { desk, limits, signal } = world;
  const { interruption, endListening } = listen(world);
  const isAtRest = ({ state }: AccountView) =>
    !['queued', 'starting', 'syncing', 'stopping', 'logging-out'].includes(state.kind);
  if (desk.view && !signal.aborted) {
    await until({ ...world, interruption }, 'the account to come to rest', limits.start, isAtRest).catch(
      () => undefined, // The next step says what is wrong with it.
    );
  }
  endListening();
}

/** Leaves the account alone for that long. */
export async function rest(ms: number, { interruption }: StepWorld): Promise<void> {
  const ended = new AbortController();
  try {
    await Promise.race([interruption, after(ms, undefined, { signal: ended.signal })]);
  } finally {
    ended.abort(); // A timer would keep the process from ending.
  }
}

/** Waits until the account is so. A failure that waiting does not mend ends the step at once. */
export function until(
  world: StepWorld,
  what: string,
  limitMs: number,
  isSo: (view: AccountView) => boolean,
): Promise<void> {
  let stop: () => void = () => undefined;
  const so = new Promise<void>((resolve, reject) => {
    const look = () => {
      try {
        const { view } = world.desk;
        if (!view) return;
        giveUpWhere(view);
        if (isSo(view)) resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    stop = world.desk.onChange(look);
    look();
  });
  return interruptible(world, what, limitMs, so).finally(() => {
    stop();
  });
}

function giveUpWhere({ state }: AccountView): void {
  if (state.kind === 'failed') throw new StepEnd('failed', errorInWords(state.error));
  if (state.kind === 'held') throw new StepEnd('failed', 'Another number was scanned than before.');
  if (state.kind === 'conflict')
    throw new StepEnd('failed', 'WhatsApp Web was opened with this login in another browser.');
  // Once may be a moment without network.
  if (state.kind === 'recovering' && state.cause.code === 'page-unreachable' && state.attempt > 1) {
    throw new StepEnd('failed', unreachable, true);
  }
}

const errorInWords = ({ message, hint, values }: AppError): string => inWords(`${message} ${hint}`, values);

/** A wait with a limit and a way out: by the person, or by the end of the walk. */
export async function interruptible<T>(
  { interruption }: StepWorld,
  what: string,
  limitMs: number,
  promise: Promise<T>,
): Promise<T> {
  try {
    return await withLimit(Promise.race([interruption, promise]), limitMs);
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    throw new StepEnd('failed', `Waited ${Math.round(limitMs / 1_000)} s for ${what}.`);
  }
}
