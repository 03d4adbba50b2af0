import { unreachable } from '../../shared/errors.ts';
import type { Change, Update } from '../../shared/view.ts';

/** One frame at 60 Hz, in milliseconds. */
const frame = 16;

/** Numbers the changes for the renderer and sends them in batches, once per frame: of what changed, the latest only. */
export class UpdateFeed {
  readonly #send: (update: Update) => void;
  /** In the order in which they have to be applied. */
  readonly #pending = new Map<string, Change>();
  #seq = 0;
  #tasks = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(send: (update: Update) => void) {
    this.#send = send;
  }

  publish(change: Change): void {
    this.#take(change);
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

  /** What comes again takes the place of what waits, which stays before all that came after it, or goes to the end. */
  #take(change: Change): void {
    switch (change.kind) {
      case 'account':
        // In its place: a new account has to be there before an order that names it.
        this.#pending.set(`account ${change.view.account.id}`, change);
        return;
      case 'picture':
        this.#pending.set(`picture ${change.id}`, change);
        return;
      case 'account-removed':
        this.#pending.delete(`account ${change.id}`);
        this.#pending.delete(`picture ${change.id}`);
        this.#setLast(`removed ${change.id}`, change);
        return;
      case 'order':
        this.#setLast('order', change);
        return;
      case 'do':
        this.#tasks += 1;
        this.#pending.set(`do ${this.#tasks}`, change);
        return;
      case 'app':
      case 'teams':
      case 'settings':
      case 'shifts':
      case 'access':
      case 'updates':
        this.#pending.set(change.kind, change);
        return;
      default:
        unreachable(change);
    }
  }

  #setLast(key: string, change: Change): void {
    this.#pending.delete(key);
    this.#pending.set(key, change);
  }
}
