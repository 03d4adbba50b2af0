/** What told something: the session's state, the library, the page, a receipt, or the person at the terminal. */
export type Source = 'state' | 'library' | 'page' | 'receipt' | 'person';

/** One thing that was told. */
export interface Observation {
  /** Milliseconds since the step began. */
  readonly at: number;
  readonly from: Source;
  /** Always one of a few words, so that runs can be compared; nothing private. */
  readonly what: string;
  /** What else may be told of it: a percentage, a reason. */
  readonly detail?: string;
  /** Of the library and the page: whether that Chrome was there before the step, or was started in it. */
  readonly chrome?: 'before' | 'new';
}

export interface Note {
  readonly from: Source;
  readonly what: string;
  readonly detail?: string | undefined;
  /** When the Chrome was started that tells it, in milliseconds since the epoch. */
  readonly chromeSince?: number;
  /** In milliseconds since the epoch; now unless given. */
  readonly when?: number;
}

/** Writes down what is told, in its order, step by step. */
export class Observations {
  #began: number;
  #noted: Observation[] = [];
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.#began = now();
  }

  /** Begins a step; what is told from now on belongs to it. */
  begin(): void {
    this.#began = this.#now();
    this.#noted = [];
  }

  note({ from, what, detail, chromeSince, when = this.#now() }: Note): void {
    this.#noted.push({
      at: Math.max(0, Math.round(when - this.#began)),
      from,
      what,
      ...(detail !== undefined && { detail }),
      ...(chromeSince !== undefined && { chrome: chromeSince < this.#began ? 'before' : 'new' }),
    });
  }

  /** What the step has told so far, in the order of its times. */
  get all(): Observation[] {
    return [...this.#noted].sort((a, b) => a.at - b.at);
  }

  /** How long the step has taken so far, in milliseconds. */
  get tookMs(): number {
    return Math.round(this.#now() - this.#began);
  }
}
