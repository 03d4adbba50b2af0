/** Runs an action when it is asked for, but not more often than its pace; what is asked for meanwhile is done once. */
export class Throttle {
  readonly #pace: number;
  readonly #run: () => void;
  #timer: NodeJS.Timeout | undefined;
  #asked = false;

  /** @param pace the shortest time between two runs, in milliseconds. */
  constructor(pace: number, run: () => void) {
    this.#pace = pace;
    this.#run = run;
  }

  ask(): void {
    if (this.#timer !== undefined) {
      this.#asked = true;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#asked) return;
      this.#asked = false;
      this.ask();
    }, this.#pace);
    this.#run();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked = false;
  }
}
