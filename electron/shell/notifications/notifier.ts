import { unchanged, type DeskState } from '../desk-state.ts';
import type { AlarmCause } from '../../../shared/settings.ts';
import { alarmKey, look, watchFrom, type Alarm, type AlarmWatch } from './alarm-watch.ts';
import { OpenNotifications, type Shown } from './open-notifications.ts';
import { wordsFor, type Words } from './words.ts';

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
  readonly #open = new OpenNotifications<readonly Alarm[]>();
  #desk: DeskState;
  #watch: AlarmWatch;

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
    this.#open.stop();
  }

  #look(): void {
    const now = this.#effects.now();
    const { accounts, settings } = this.#desk.snapshot;
    const { watch, notify, sound, again } = look(this.#watch, accounts, settings, now);
    this.#watch = watch;
    this.#open.closeWhere((alarms) => !alarms.some((alarm) => watch.has(alarmKey(alarm))));
    this.#show(notify);
    if (sound !== null) this.#effects.playSound(sound);
    const lookLater = () => {
      this.#look();
    };
    this.#open.lookAgain(lookLater, again === null ? null : again - now);
  }

  #show(alarms: readonly Alarm[]): void {
    const words = wordsFor(this.#desk.text, alarms, this.#desk.snapshot.accounts);
    if (words === null) return;
    const shown = this.#effects.show(words, () => {
      this.#effects.showAccount(words.leadsTo);
    });
    this.#open.add(shown, alarms);
  }
}
