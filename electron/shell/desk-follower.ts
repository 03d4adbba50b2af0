import type { Locale } from '../../shared/i18n/locales.ts';
import type { Snapshot, Update } from '../../shared/view.ts';
import { wordsOf } from '../words.ts';
import { afterUpdate, type DeskState } from './desk-state.ts';

type Listener = (desk: DeskState) => void;

/** Keeps what the parts around the window know equal to what the window knows: by the same numbered updates. */
export class DeskFollower {
  readonly #report: (error: unknown) => void;
  readonly #listeners = new Set<Listener>();
  /** What was told before anybody asked for the snapshot, or while its language was read. */
  #early: Update[] = [];
  #desk: DeskState | undefined;

  /** @param report hears of what a listener did not foresee. */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  /** To be called with every update that the window gets. */
  hear(update: Update): void {
    if (this.#desk === undefined) {
      this.#early.push(update);
      return;
    }
    const before = this.#desk.snapshot;
    const snapshot = afterUpdate(before, update);
    if (snapshot.app.language !== before.app.language) void this.#changeLanguage(snapshot.app.language);
    this.#become({ ...this.#desk, snapshot });
  }

  /** Begins with the whole truth. Resolves with it once the words of its language are there. Once only. */
  async begin(takeSnapshot: () => Snapshot | Promise<Snapshot>): Promise<DeskState> {
    const first = await takeSnapshot();
    const text = await wordsOf(first.app.language);
    const snapshot = this.#early.reduce(afterUpdate, first);
    this.#early = [];
    const desk = { snapshot, text };
    this.#desk = desk;
    if (snapshot.app.language !== first.app.language) void this.#changeLanguage(snapshot.app.language);
    return desk;
  }

  /** Calls a listener after every change of what is known. */
  onChange(listener: Listener): void {
    this.#listeners.add(listener);
  }

  async #changeLanguage(locale: Locale): Promise<void> {
    const text = await wordsOf(locale);
    // Another one may have been chosen while this one was read.
    if (this.#desk?.snapshot.app.language === locale) this.#become({ ...this.#desk, text });
  }

  #become(desk: DeskState): void {
    this.#desk = desk;
    for (const listener of this.#listeners) {
      try {
        listener(desk);
      } catch (error) {
        this.#report(error);
      }
    }
  }
}
