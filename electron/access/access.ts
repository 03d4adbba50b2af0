import type { AccessView, Power } from '../../shared/access.ts';
import { isFree, type Need } from '../../shared/access.ts';
import { isWhileLocked, needOf, type CommandInput, type CommandName } from '../../shared/contract.ts';
import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { AccessStore } from './access-file.ts';
import { realClock, type Clock } from './clock.ts';
import { locked, noPin, pinNeeded } from './errors.ts';
import { LeadTime } from './lead-time.ts';
import { Pin } from './pin.ts';
import type { ScryptCost } from './pin-hash.ts';

export type LockReason = NonNullable<AccessView['locked']>['why'];

export interface AccessOptions {
  readonly store: AccessStore;
  readonly journal: (entry: NewJournalEntry) => void;
  /** A person says who they are. Throws `invalid-name`, `storage-failed`. */
  signIn(name: string): void;
  /** Called after every change. */
  onChange(view: AccessView): void;
  /** Called when the window is locked or unlocked, before `onChange`. */
  readonly onLock: (isLocked: boolean) => void;
  /** Hears of what could not be kept. */
  readonly report: (problem: AppError) => void;
  readonly clock?: Clock;
  readonly cost?: ScryptCost;
}

const noAccount = { account: null, label: null } as const;

/** Who may do what at this moment: the lead's PIN, and the lock of the window. `stop` ends its timers. */
export class Access {
  readonly #options: AccessOptions;
  readonly #clock: Clock;
  readonly #pin: Pin;
  readonly #lead: LeadTime;
  #locked: AccessView['locked'];
  #wait: { until: string; timer: NodeJS.Timeout } | null = null;

  constructor(options: AccessOptions) {
    const { store, journal, clock = realClock, cost } = options;
    this.#options = options;
    this.#clock = clock;
    this.#locked = store.read().locked;
    this.#lead = new LeadTime(clock, () => {
      this.#changed();
    });
    this.#pin = new Pin({
      store,
      clock,
      onBlocked: (wrong) => {
        journal({ kind: 'pin-blocked', wrong, ...noAccount });
      },
      ...(cost && { cost }),
    });
    this.#showWait();
  }

  get view(): AccessView {
    const { until } = this.#lead;
    return {
      hasPin: this.#pin.isSet,
      leadUntil: until === null ? null : new Date(until).toISOString(),
      kept: this.#options.store.read().kept,
      locked: this.#locked,
      pinBlockedUntil: this.#wait?.until ?? null,
    };
  }

  get isLocked(): boolean {
    return this.#locked !== null;
  }

  /** Why a command may not be run now; null: it may. What only a lead may do keeps the PIN good for a while longer. */
  refusal<N extends CommandName>(name: N, input: CommandInput<N>): AppError | null {
    if (this.isLocked && !isWhileLocked(name, input)) return locked();
    return this.#lacking(needOf(name, input));
  }

  /** The same for what only a command itself finds out that it does, or does late; nothing of that while the window is locked. */
  refusalOf(need: Need): AppError | null {
    return this.isLocked ? locked() : this.#lacking(need);
  }

  #lacking(need: Need | null): AppError | null {
    const { view } = this;
    if (!isFree(view, need, this.#clock.wall())) return pinNeeded();
    if (need !== null && !isFree({ ...view, leadUntil: null }, need, 0)) {
      this.#lead.extend();
      this.#changed();
    }
    return null;
  }

  /** Whoever sets the PIN may do what a lead may. Rejects with `invalid-pin`, `pin-wrong`, `pin-blocked`, `storage-failed`. */
  async setPin(pin: string, current?: string): Promise<void> {
    await this.#try(this.#pin.set(pin, current));
    this.#options.journal({ kind: 'pin-set', ...noAccount });
    this.#becomeLead();
  }

  /** Rejects with `pin-wrong`, `pin-blocked`, `wrong-state`, `storage-failed`. */
  async removePin(current: string): Promise<void> {
    await this.#try(this.#pin.remove(current));
    this.#options.journal({ kind: 'pin-removed', ...noAccount });
    this.leaveLead();
  }

  /** Rejects with `pin-wrong`, `pin-blocked`, `wrong-state`, `storage-failed`. */
  async enterPin(pin: string): Promise<void> {
    await this.#try(this.#pin.check(pin));
    this.#becomeLead();
  }

  leaveLead(): void {
    this.#lead.end();
    this.#changed();
  }

  /** Throws `storage-failed`. */
  setKept(kept: readonly Power[]): void {
    const { store } = this.#options;
    store.write({ ...store.read(), kept: [...new Set(kept)] });
    this.#changed();
  }

  /** It holds also where it could not be written down. */
  lock(why: LockReason): void {
    if (this.isLocked) return;
    this.#lead.end();
    this.#setLocked({ since: new Date(this.#clock.wall()).toISOString(), why });
    this.#options.journal({
      kind: 'locked',
      why,
      ...noAccount,
      // Of its own accord.
      ...(why !== 'person' && { person: null }),
    });
  }

  /** Rejects with `invalid-name`, `pin-wrong`, `pin-blocked`, `wrong-state` (there is no PIN), `storage-failed`. */
  async unlock(by: CommandInput<'unlock'>): Promise<void> {
    if (!this.isLocked) return;
    if ('person' in by) this.#options.signIn(by.person);
    else if (this.#pin.isSet) await this.#try(this.#pin.check(by.pin));
    else throw new AppException(noPin());
    this.#setLocked(null);
    this.#options.journal({ kind: 'unlocked', with: 'person' in by ? 'name' : 'pin', ...noAccount });
  }

  stop(): void {
    this.#lead.end();
    clearTimeout(this.#wait?.timer);
  }

  #becomeLead(): void {
    // It was asked for before the window was locked.
    if (!this.isLocked) this.#lead.extend();
    this.#changed();
  }

  #setLocked(next: AccessView['locked']): void {
    const { store, onLock, report } = this.#options;
    this.#locked = next;
    try {
      store.write({ ...store.read(), locked: next });
    } catch (error) {
      report(toAppError(error));
    }
    onLock(next !== null);
    this.#changed();
  }

  /** What came of it is shown, too. */
  async #try(trying: Promise<void>): Promise<void> {
    try {
      await trying;
    } finally {
      this.#showWait();
      this.#changed();
    }
  }

  #showWait(): void {
    clearTimeout(this.#wait?.timer);
    const { waitMs } = this.#pin;
    if (waitMs <= 0) {
      this.#wait = null;
      return;
    }
    const timer = setTimeout(() => {
      this.#showWait();
      this.#changed();
    }, waitMs);
    this.#wait = { until: new Date(this.#clock.wall() + waitMs).toISOString(), timer };
  }

  #changed(): void {
    this.#options.onChange(this.view);
  }
}
