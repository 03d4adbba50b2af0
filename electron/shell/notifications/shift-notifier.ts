import { unchanged, type DeskState } from '../desk-state.ts';
import type { WindowTask } from '../../../shared/view.ts';
import { OpenNotifications, type Shown } from './open-notifications.ts';
import {
  isStillSo,
  linkedIn,
  lookAtShifts,
  nothingTold,
  type ShiftNotice,
  type ShiftWatch,
} from './shift-watch.ts';
import { wordsForShift } from './shift-words.ts';

export interface ShiftNotifierEffects {
  /** Shows a notification; `onChosen` is called when a person chooses it. */
  readonly show: (
    words: { title: string; body: string },
    how: { isSilent: boolean; onChosen: () => void },
  ) => Shown;
  /** Brings the window to the person's eyes, and has it do this. */
  readonly bring: (what: WindowTask) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Tells a person when shifts end, and takes it back when it is no longer so. */
export class ShiftNotifier {
  readonly #effects: ShiftNotifierEffects;
  readonly #opened: number;
  readonly #open = new OpenNotifications<ShiftNotice>();
  #desk: DeskState;
  #watch: ShiftWatch = nothingTold;

  /** @param opened when the app was opened, in milliseconds since the epoch. */
  constructor(desk: DeskState, opened: number, effects: ShiftNotifierEffects) {
    this.#desk = desk;
    this.#opened = opened;
    this.#effects = effects;
    this.#look();
  }

  /** To be called whenever anything on the desk has changed. */
  update(desk: DeskState): void {
    const before = this.#desk;
    this.#desk = desk;
    if (!unchanged(before, desk, 'accounts', 'settings', 'shifts')) this.#look();
  }

  /** Takes every notification away, and shows none any more. */
  stop(): void {
    this.#open.stop();
  }

  #look(): void {
    const { snapshot } = this.#desk;
    const now = this.#effects.now();
    const { watch, notify, isQuiet, again } = lookAtShifts(this.#watch, snapshot, this.#opened, now);
    this.#watch = watch;
    this.#open.closeWhere((notice) => {
      // The next warning takes the place of the one before.
      const isReplaced = notify.some(({ kind, team }) => kind === notice.kind && team === notice.team);
      return isReplaced || !isStillSo(notice, snapshot);
    });
    for (const notice of notify) this.#show(notice, isQuiet);
    const lookLater = () => {
      this.#look();
    };
    this.#open.lookAgain(lookLater, again === null ? null : again - now);
  }

  #show(notice: ShiftNotice, isSilent: boolean): void {
    const onChosen = () => {
      const task = this.#leadsTo(notice);
      if (task) this.#effects.bring(task);
    };
    const words = wordsForShift(this.#desk.text, notice, this.#desk.snapshot);
    this.#open.add(this.#effects.show(words, { isSilent, onChosen }), notice);
  }

  #leadsTo(notice: ShiftNotice): WindowTask | null {
    if (notice.kind === 'missed') return { kind: 'show-hand-over', id: notice.handOver };
    const { accounts } = this.#desk.snapshot;
    const ofTeam = accounts.find(({ account }) => account.team === notice.team);
    const first = linkedIn(this.#desk.snapshot, notice.team)[0] ?? ofTeam;
    return first ? { kind: 'show-account', id: first.account.id } : null;
  }
}
