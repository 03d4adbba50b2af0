import type { AccessView } from '../../shared/access.ts';
import { toAppError, type AppException, type ErrorCode } from '../../shared/errors.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { accessFileSchema, noAccessFile, type AccessFile, type AccessStore } from './access-file.ts';
import { Access, type AccessOptions } from './access.ts';

/** Costs nothing worth waiting for. */
export const cheap = { n: 2, r: 1, p: 1 };

/** Two clocks that go as the test says: the steady one also with the wall clock, which can be set besides. */
export class FakeClock {
  #wall = Date.parse('2026-03-02T08:00:00Z');
  #steady = 0;

  wall = (): number => this.#wall;
  steady = (): number => this.#steady;

  pass(ms: number): void {
    this.#wall += ms;
    this.#steady += ms;
  }

  /** A person sets the clock. @param ms forward, or back. */
  set(ms: number): void {
    this.#wall += ms;
  }

  /** Another run of the app: the steady clock begins anew. */
  restart(): void {
    this.#steady = 0;
  }
}

/** Like the file: what is written goes through JSON and the schema. */
export function memoryStore(): AccessStore & { disk: AccessFile; full: AppException | null } {
  return {
    isBroken: false,
    full: null,
    disk: noAccessFile,
    read() {
      return this.disk;
    },
    write(value) {
      if (this.full) throw this.full;
      this.disk = accessFileSchema.parse(JSON.parse(JSON.stringify(value)));
    },
    renew(value) {
      this.write(value);
    },
  };
}

/** An access on a store in memory; opening it again is another run of the app. */
export function openAccess(
  store: AccessStore = memoryStore(),
  clock = new FakeClock(),
  options: Partial<AccessOptions> = {},
) {
  const journal: NewJournalEntry[] = [];
  const told: AccessView[] = [];
  const access = new Access({
    store,
    clock,
    cost: cheap,
    journal: (entry) => journal.push(entry),
    signIn: () => undefined,
    onChange: (view) => told.push(view),
    onLock: () => undefined,
    report: () => undefined,
    ...options,
  });
  return { access, store, clock, journal, told };
}

/** How it went: `ok`, or the code of the error. */
export const outcome = (promise: Promise<void>): Promise<ErrorCode | 'ok'> =>
  promise.then(
    () => 'ok' as const,
    (error: unknown) => toAppError(error).code,
  );
