import { unchanged, type DeskState } from '../shell/desk-state.ts';
import type { AlarmCause } from '../../shared/settings.ts';
import { alarmKey, look, watchFrom, type Alarm, type AlarmWatch } from './alarm-watch.ts';
import { wordsFor, type Words } from './words.ts';

/** A notification that is on the screen, or was. */
export interface Shown {
  close(): void;
}

export interface NotifierEffects {
  /** Shows a notification, without a sound; `onChosen` is called when a person chooses it. */
  readonly show: (words: Words, onChosen: () => void) => Shown;
  readonly playSound: (cause: AlarmCause) => void;
  /** Brings the window to the person's eyes, on this account. */
  readonly showAccount: (id: string) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Calls a person when an account needs one, and takes it back when it does not any more. */
export class Notifier {
  readonly #effects: NotifierEffects;
  readonly #open = new Map<Shown, readonly Alarm[]>();
  #desk: DeskState;
  #watch: AlarmWatch;
  #timer: NodeJS.Timeout | undefined;

  constructor(desk: DeskState, effects: NotifierEffects) {
    this.#desk = desk;
    this.#effects = effects;
    this.#watch = watchFrom(desk.snapshot.accounts);
  }

  /** To be called whenever anything on the desk has changed. */
  update(desk: DeskState): void {
    const before = this.#desk;
    this.#desk = desk;
    if (!unchanged(before, desk, 'accounts', 'settings')) this.#look();
  }

  /** Takes every notification away, and shows none any more. */
  stop(): void {
    clearTimeout(this.#timer);
    for (const shown of this.#open.keys()) shown.close();
    this.#open.clear();
  }

  #look(): void {
    clearTimeout(this.#timer);
    const { now } = this.#effects;
    const { accounts, settings } = this.#desk.snapshot;
    const { watch, notify, sound, again } = look(this.#watch, accounts, settings, now());
    this.#watch = watch;
    this.#closeWhatIsOver();
    this.#show(notify);
    if (sound !== null) this.#effects.playSound(sound);
    if (again !== null) {
      this.#timer = setTimeout(
        () => {
          this.#look();
        },
        Math.max(0, again - now()),
      );
    }
  }

  #show(alarms: readonly Alarm[]): void {
    const words = wordsFor(this.#desk.text, alarms, this.#desk.snapshot.accounts);
    if (words === null) return;
    const shown = this.#effects.show(words, () => {
      this.#effects.showAccount(words.leadsTo);
    });
    this.#open.set(shown, alarms);
  }

  #closeWhatIsOver(): void {
    for (const [shown, alarms] of this.#open) {
      if (alarms.some((alarm) => this.#watch.has(alarmKey(alarm)))) continue;
      this.#open.delete(shown);
      shown.close();
    }
  }
}
