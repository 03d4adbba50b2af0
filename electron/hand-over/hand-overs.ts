import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import { countVerdicts, type HandOver, type HandOverOutcome } from '../../shared/hand-over.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { LogoutOutcome } from '../sessions/logout.ts';
import type { Sessions } from '../sessions/sessions.ts';
import * as errors from './errors.ts';
import {
  isRunning,
  itemOf,
  retryableIn,
  runningIn,
  unfinishedIn,
  withOutcome,
  withOutcomes,
} from './hand-over-items.ts';
import type { ShiftsStore } from './shifts-store.ts';

/** A hand-over as it is asked for, by a person or by the schedule. */
export interface HandOverRequest {
  readonly team: string | null;
  readonly teamName: string | null;
  readonly cause: HandOver['cause'];
  readonly person: string | null;
  readonly note: string;
  /** ISO 8601. */
  readonly plannedFor: string | null;
  readonly leaveOut: readonly string[];
}

export interface HandOversOptions {
  readonly sessions: Pick<Sessions, 'views' | 'logOutTogether' | 'handedOver' | 'finishLogOut'>;
  readonly store: Pick<ShiftsStore, 'current' | 'change' | 'keep'>;
  readonly journal: (entry: NewJournalEntry) => void;
  /** Called after every change. */
  readonly onChange: () => void;
  /** Hears of what goes wrong without a command that could answer it. */
  readonly onProblem: (error: AppError) => void;
  readonly now: () => Date;
}

/**
 * How long that many logouts together may take, in milliseconds, until those that have not ended count as failed. Every
 * step of a logout has a limit of its own, and they wait for each other's starts: this is for what nobody foresaw.
 */
const lastLimit = (accounts: number) => (10 + 3 * accounts) * 60_000;

/** How many hand-overs wait to be acknowledged at most; of older ones the journal tells. */
const maxWaiting = 30;

/** Without the oldest that have ended, where there is no room for another one. */
function withRoom(list: readonly HandOver[]): HandOver[] {
  const ended = list.filter(({ endedAt }) => endedAt !== null);
  const surplus = ended.slice(0, Math.max(0, list.length + 1 - maxWaiting));
  return list.filter((each) => !surplus.includes(each));
}

/** The hand-overs of this desk that run, or whose result nobody has acknowledged yet; they outlive the app. */
export class HandOvers {
  readonly #options: HandOversOptions;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(options: HandOversOptions) {
    this.#options = options;
  }

  get list(): HandOver[] {
    return [...this.#options.store.current.handOvers];
  }

  /**
   * Begins one: each account is logged out, whatever becomes of the others. Returns its id; null where nothing is
   * linked and no person asked, so that there is nothing to show. Throws `wrong-state`.
   */
  begin({ leaveOut, ...request }: HandOverRequest): string | null {
    const { sessions, now, store, onChange } = this.#options;
    const { team } = request;
    if (this.list.some((each) => each.team === team && isRunning(each)))
      throw new AppException(errors.alreadyRunning());
    const accounts = sessions.views.filter(({ account }) => account.team === team);
    const bySomebody = request.cause === 'person';
    if (accounts.length === 0 && bySomebody) throw new AppException(errors.nothingToHandOver());
    const items = accounts.map((view) => itemOf(view, leaveOut));
    const startedAt = now().toISOString();
    const handOver: HandOver = { ...request, id: crypto.randomUUID(), startedAt, endedAt: null, items };
    this.#noteBegun(handOver);
    if (!bySomebody && !isRunning(handOver)) {
      this.#noteEnded(handOver);
      return null;
    }
    if (!isRunning(handOver)) this.#noteEnded(handOver);
    const endedAt = isRunning(handOver) ? null : startedAt;
    store.keep({ handOvers: [...withRoom(this.list), { ...handOver, endedAt }] });
    onChange();
    this.#logOut(handOver, runningIn(handOver));
    return handOver.id;
  }

  /** Goes on with what the app was closed or killed in the middle of. To be called before the accounts start. */
  resume(): void {
    for (const handOver of this.list) {
      const running = runningIn(handOver);
      if (running.length > 0) this.#logOutOnce(handOver, running);
    }
  }

  /** Looks again at what logouts had to leave, since the next start clears it away. To be called after that. */
  async finish(): Promise<void> {
    await Promise.all(this.list.map((handOver) => this.#finish(handOver, unfinishedIn(handOver))));
  }

  /**
   * Tries again what can be, of these accounts or of all. Resolves when what is left of ended logins is gone, or could
   * not be taken away; logouts go on. Rejects with `not-found`, `wrong-state`.
   */
  async retry(id: string, only?: readonly string[]): Promise<void> {
    const handOver = this.#get(id);
    const { failed, unfinished } = retryableIn(handOver, only);
    if (failed.length + unfinished.length === 0) throw new AppException(errors.nothingToRetry());
    if (failed.length > 0) {
      const running = withOutcomes(handOver, failed, { kind: 'running' });
      this.#put({ ...running, endedAt: null });
      this.#logOutOnce(running, failed);
    }
    await this.#finish(handOver, unfinished);
  }

  /** Throws `not-found`, `wrong-state`, `storage-failed`. */
  acknowledge(id: string): void {
    if (this.#get(id).endedAt === null) throw new AppException(errors.stillRunning());
    this.#options.store.change({ handOvers: this.list.filter((each) => each.id !== id) });
    this.#options.onChange();
  }

  /** Waits for nothing any more: what has not ended goes on at the next start. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  /** As `#logOut`, but never a login that came after this hand-over, nor one that it has ended already. */
  #logOutOnce(handOver: HandOver, accounts: readonly string[]): void {
    const { sessions } = this.#options;
    const isAnew = (account: string) => {
      const since = sessions.views.find((view) => view.account.id === account)?.linkedSince ?? null;
      return since !== null && Date.parse(since) > Date.parse(handOver.startedAt);
    };
    const open = accounts.filter((account) => {
      const receipt = sessions.handedOver(account, handOver.id);
      if (receipt) this.#settle(handOver.id, account, { kind: 'logged-out', receipt });
      else if (isAnew(account))
        this.#settle(handOver.id, account, { kind: 'failed', error: errors.linkedAnew() });
      else return true;
      return false;
    });
    this.#logOut(handOver, open);
  }

  /** Logs these accounts out, all at once; what becomes of each is put down as it comes. */
  #logOut({ id, person }: HandOver, accounts: readonly string[]): void {
    const outcomes = this.#options.sessions.logOutTogether(accounts, { handOver: id, person });
    accounts.forEach((account, index) => {
      const outcome = outcomes[index];
      if (outcome) void this.#follow(id, account, outcome, lastLimit(accounts.length));
    });
  }

  /** Never rejects. */
  async #follow(id: string, account: string, logout: Promise<LogoutOutcome>, limitMs: number): Promise<void> {
    const timer = setTimeout(() => {
      this.#settle(id, account, { kind: 'failed', error: errors.neverEnded() });
    }, limitMs);
    this.#timers.add(timer);
    try {
      const outcome = await logout;
      this.#settle(id, account, outcome.kind === 'logged-out' ? outcome : { kind: 'not-linked' });
    } catch (error) {
      const cause = toAppError(error);
      // The next start goes on with it.
      if (cause.code !== 'shutting-down') this.#settle(id, account, { kind: 'failed', error: cause });
    } finally {
      clearTimeout(timer);
      this.#timers.delete(timer);
    }
  }

  /** Takes away what logouts had to leave. Never rejects: what cannot be taken away, the receipts go on saying. */
  async #finish({ id }: HandOver, accounts: readonly string[]): Promise<void> {
    const { sessions, onProblem } = this.#options;
    const each = accounts.map(async (account) => {
      const receipt = await sessions.finishLogOut(account, id);
      if (receipt) this.#settle(id, account, { kind: 'logged-out', receipt });
    });
    for (const done of await Promise.allSettled(each))
      if (done.status === 'rejected') onProblem(toAppError(done.reason));
  }

  /** Of an account that is through, only a receipt is news. */
  #settle(id: string, account: string, outcome: HandOverOutcome): void {
    const before = this.list.find((each) => each.id === id);
    const item = before?.items.find((each) => each.account === account);
    if (!before || !item || (item.outcome.kind !== 'running' && outcome.kind !== 'logged-out')) return;
    const handOver = withOutcome(before, account, outcome);
    const isOver = !isRunning(handOver);
    const endedAt = isOver ? (before.endedAt ?? this.#options.now().toISOString()) : null;
    this.#put({ ...handOver, endedAt });
    if (isOver) this.#noteEnded(handOver);
  }

  #put(handOver: HandOver): void {
    const { store, onChange } = this.#options;
    store.keep({ handOvers: this.list.map((each) => (each.id === handOver.id ? handOver : each)) });
    onChange();
  }

  #noteBegun({ id, team, teamName, cause, person, plannedFor, note }: HandOver): void {
    const about = { handOver: id, team, teamName, account: null, label: null, person };
    this.#options.journal({ kind: 'hand-over-begun', ...about, cause, plannedFor, note });
  }

  #noteEnded({ id, team, teamName, person, items }: HandOver): void {
    const about = { handOver: id, team, teamName, account: null, label: null, person };
    const { proved, failed, ...counts } = countVerdicts(items);
    const others = {
      notProved: counts['not-proved'],
      leftOut: counts['left-out'],
      notLinked: counts['not-linked'],
    };
    this.#options.journal({ kind: 'hand-over-ended', ...about, proved, failed, ...others });
  }

  #get(id: string): HandOver {
    const found = this.list.find((each) => each.id === id);
    if (!found) throw new AppException(errors.noSuchHandOver());
    return found;
  }
}
