import type { AppSettings } from '../../shared/settings.ts';

/** The longest that a timer of Node waits, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Ends do-not-disturb when its time is over, so that the settings say how it is. */
export class QuietEnd {
  readonly #end: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(end: () => void) {
    this.#end = end;
  }

  /** To be called with the settings at first and after every change of them. */
  update({ doNotDisturb }: Pick<AppSettings, 'doNotDisturb'>): void {
    clearTimeout(this.#timer);
    const until = doNotDisturb?.until;
    if (!until) return;
    const wait = Date.parse(until) - Date.now();
    this.#timer = setTimeout(
      () => {
        if (wait > longest) this.update({ doNotDisturb });
        else this.#end();
      },
      Math.min(longest, Math.max(0, wait)),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
