import type { Change, Update } from '../../shared/view.ts';

/** One frame at 60 Hz, in milliseconds. */
const frame = 16;

/** Numbers the changes for the renderer and sends them in batches: the latest view of each account, once per frame. */
export class UpdateFeed {
  readonly #send: (update: Update) => void;
  readonly #pending = new Map<string, Change>();
  #seq = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(send: (update: Update) => void) {
    this.#send = send;
  }

  publish(change: Change): void {
    this.#pending.set(change.kind === 'account' ? change.view.account.id : 'app', change);
    this.#timer ??= setTimeout(() => {
      this.flush();
    }, frame);
  }

  /**
   * Sends what is waiting; returns the number of the last update. A snapshot taken right after it contains exactly
   * what has been sent.
   */
  flush(): number {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#pending.size > 0) {
      this.#seq += 1;
      const changes = [...this.#pending.values()];
      this.#pending.clear();
      this.#send({ seq: this.#seq, changes });
    }
    return this.#seq;
  }
}
