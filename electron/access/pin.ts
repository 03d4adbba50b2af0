import { pinSchema } from '../../shared/access.ts';
import { AppException } from '../../shared/errors.ts';
import type { AccessStore } from './access-file.ts';
import type { Clock } from './clock.ts';
import { invalidPin, noPin, pinBlocked, pinUnreadable, wrongPin } from './errors.ts';
import { hashPin, isPin, usualCost, type ScryptCost } from './pin-hash.ts';
import { WrongTries } from './wrong-tries.ts';

export interface PinOptions {
  readonly store: AccessStore;
  readonly clock: Clock;
  /** Called when so many were wrong in a row that none is taken for a while. */
  readonly onBlocked: (wrong: number) => void;
  /** What a new hash costs. */
  readonly cost?: ScryptCost;
}

/** The lead's PIN: set, removed and asked for, one after the other, however many ask at a time. */
export class Pin {
  readonly #options: PinOptions;
  readonly #tries: WrongTries;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: PinOptions) {
    const { store, clock } = options;
    this.#options = options;
    this.#tries = new WrongTries({
      kept: store.read().tries,
      clock,
      save: (tries) => {
        store.write({ ...store.read(), tries });
      },
    });
  }

  /** A file that cannot be read may hold one. */
  get isSet(): boolean {
    const { store } = this.#options;
    return store.isBroken || store.read().pin !== null;
  }

  /** How long none is taken, in milliseconds. */
  get waitMs(): number {
    return this.#tries.waitMs;
  }

  /** Rejects with `pin-wrong`, `pin-blocked`, `wrong-state`, `storage-failed`. */
  check(typed: string): Promise<void> {
    return this.#inTurn(() => this.#check(typed));
  }

  /** Rejects with `invalid-pin`, and with what `check` does where there is one. */
  set(pin: string, current: string | undefined): Promise<void> {
    return this.#inTurn(async () => {
      if (!pinSchema.safeParse(pin).success) throw new AppException(invalidPin());
      if (this.isSet) await this.#check(current ?? '');
      const { store, cost = usualCost } = this.#options;
      const hash = await hashPin(pin, cost);
      store.write({ ...store.read(), pin: hash });
    });
  }

  /** Rejects as `check` does. */
  remove(current: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#check(current);
      const { store } = this.#options;
      store.write({ ...store.read(), pin: null });
    });
  }

  async #check(typed: string): Promise<void> {
    const { store, onBlocked } = this.#options;
    if (store.isBroken) throw new AppException(pinUnreadable());
    const { pin } = store.read();
    if (pin === null) throw new AppException(noPin());
    if (this.waitMs > 0) throw new AppException(pinBlocked(this.waitMs));
    this.#tries.count();
    if (await isPin(typed, pin)) {
      this.#tries.forget();
      return;
    }
    if (this.#tries.left > 0) throw new AppException(wrongPin(this.#tries.left));
    onBlocked(this.#tries.wrong);
    throw new AppException(pinBlocked(this.waitMs));
  }

  #inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#last.then(operation);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
