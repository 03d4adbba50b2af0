import { unchanged, type DeskState } from '../shell/desk-state.ts';
import type { WindowTask } from '../../shared/view.ts';
import type { Shown } from './notifier.ts';
import {
  isStillSo,
  linkedIn,
  lookAtShifts,
  nothingTold,
  type ShiftNotice,
  type ShiftWatch,
} from './shift-watch.ts';
import { wordsForShift } from './shift-words.ts';

/** The longest that a timer of Node waits, in milliseconds. */
const longest = 2 ** 31 - 1;

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
  readonly #open = new Map<Shown, ShiftNotice>();
  #desk: DeskState;
  #watch: ShiftWatch = nothingTold;
  #timer: NodeJS.Timeout | undefined;

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
    clearTimeout(this.#timer);
    for (const shown of this.#open.keys()) shown.close();
    this.#open.clear();
  }

  #look(): void {
    clearTimeout(this.#timer);
    const { snapshot } = this.#desk;
    const now = this.#effects.now();
    const { watch, notify, isQuiet, again } = lookAtShifts(this.#watch, snapshot, this.#opened, now);
    this.#watch = watch;
    for (const [shown, notice] of this.#open) {
      // The next warning takes the place of the one before.
      const isReplaced = notify.some(({ kind, team }) => kind === notice.kind && team === notice.team);
      if (isReplaced || !isStillSo(notice, snapshot)) this.#close(shown);
    }
    for (const notice of notify) this.#show(notice, isQuiet);
    if (again === null) return;
    this.#timer = setTimeout(
      () => {
        this.#look();
      },
      Math.min(longest, Math.max(0, again - now)),
    );
  }

  #show(notice: ShiftNotice, isSilent: boolean): void {
    const onChosen = () => {
      const task = this.#leadsTo(notice);
      if (task) this.#effects.bring(task);
    };
    const words = wordsForShift(this.#desk.text, notice, this.#desk.snapshot);
    this.#open.set(this.#effects.show(words, { isSilent, onChosen }), notice);
  }

  #close(shown: Shown): void {
    this.#open.delete(shown);
    shown.close();
  }

  #leadsTo(notice: ShiftNotice): WindowTask | null {
    if (notice.kind === 'missed') return { kind: 'show-hand-over', id: notice.handOver };
    const { accounts } = this.#desk.snapshot;
    const ofTeam = accounts.find(({ account }) => account.team === notice.team);
    const first = linkedIn(this.#desk.snapshot, notice.team)[0] ?? ofTeam;
    return first ? { kind: 'show-account', id: first.account.id } : null;
  }
}
