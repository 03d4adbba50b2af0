/** A notification that is on the screen, or was. */
export interface Shown {
  close(): void;
}

/** The longest that a timer of Node waits, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** The notifications of one kind that are open, what each is about, and when to look again whether all is as they say. */
export class OpenNotifications<About> {
  readonly #open = new Map<Shown, About>();
  #timer: NodeJS.Timeout | undefined;

  add(shown: Shown, about: About): void {
    this.#open.set(shown, about);
  }

  closeWhere(isOver: (about: About) => boolean): void {
    for (const [shown, about] of this.#open) {
      if (!isOver(about)) continue;
      this.#open.delete(shown);
      shown.close();
    }
  }

  /**
   * Looks again after a while, and no more at the time that was asked for before.
   * @param wait in milliseconds, null for not at all. A look may come early: it is the one that knows the time.
   */
  lookAgain(look: () => void, wait: number | null): void {
    clearTimeout(this.#timer);
    if (wait !== null) this.#timer = setTimeout(look, Math.min(longestWait, Math.max(0, wait)));
  }

  /** Takes every notification away, and looks no more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.closeWhere(() => true);
  }
}
