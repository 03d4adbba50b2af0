import { newAccount } from '../../shared/account.ts';
import { appError, AppException, type AppError } from '../../shared/errors.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { Receipt, ReceiptItem } from '../../shared/receipt.ts';
import { notLinked } from '../../shared/view.test-kit.ts';
import type { AccountView } from '../../shared/view.ts';
import { deferred, type Deferred } from '../waiting.ts';
import type { LogoutOutcome } from '../sessions/logout.ts';
import type { LogoutOrder } from '../sessions/records.ts';
import { HandOvers } from './hand-overs.ts';
import { noShiftsYet, shiftsFileSchema, type ShiftsFile } from './shifts-file.ts';
import { ShiftsStore } from './shifts-store.ts';

export const team = '5b1d3a52-0c56-4b0e-8f0e-0d9d2d3f4a5b';
export const began = '2026-06-01T14:00:00.000Z';
const before = '2026-06-01T08:00:00.000Z';

/** The id of the account of that number. */
export const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

export function accountView(index: number, { linked = true, since = before } = {}): AccountView {
  const account = newAccount({
    id: idOf(index),
    label: `Support ${index}`,
    colour: 'teal',
    createdAt: before,
    team,
  });
  const identity = { number: `1555000${index}`, name: '', platform: 'android' };
  return linked
    ? {
        ...notLinked,
        account,
        linked,
        identity,
        linkedSince: since,
        state: { kind: 'ready', identity, since, link: 'online' },
      }
    : { ...notLinked, account, state: { kind: 'scan-paused', why: 'unwatched' } };
}

const done: ReceiptItem = { kind: 'done', at: began };
export const notDone: ReceiptItem = { kind: 'failed', at: began, reason: 'No.' };

export const receiptOf = (index: number, parts: Partial<Receipt> = {}): Receipt => ({
  by: 'desk',
  identity: { number: `1555000${index}`, name: '', platform: 'android' },
  deviceName: `Switchboard - Support ${index}`,
  phoneTold: done,
  chromeClosed: done,
  credentialsErased: done,
  ...parts,
});

/** Accounts whose logouts are the test's to settle. */
export class FakeSessions {
  views: AccountView[];
  /** Each logout that was asked for, in order. */
  readonly asked: { account: string; order: LogoutOrder; answer: Deferred<LogoutOutcome> }[] = [];
  /** What a logout for a hand-over proved, by account and hand-over. */
  readonly receipts = new Map<string, Receipt>();
  readonly finished: string[] = [];

  constructor(views: AccountView[]) {
    this.views = views;
  }

  logOutTogether = (ids: readonly string[], order: LogoutOrder): Promise<LogoutOutcome>[] =>
    ids.map((account) => {
      const answer = deferred<LogoutOutcome>();
      this.asked.push({ account, order, answer });
      if (!this.views.some((view) => view.account.id === account)) answer.reject(new AppException(gone));
      return answer.promise;
    });

  handedOver = (id: string, handOver: string): Receipt | null => this.receipts.get(id + handOver) ?? null;

  finishLogOut = (id: string, handOver: string): Promise<Receipt | null> => {
    this.finished.push(id);
    return Promise.resolve(this.handedOver(id, handOver));
  };

  /** The last logout that was asked for of that account. */
  answerOf(index: number): Deferred<LogoutOutcome> {
    const found = this.asked.findLast(({ account }) => account === idOf(index));
    if (!found) throw new Error(`no logout was asked for account ${index}`);
    return found.answer;
  }
}

export const gone = appError('not-found', 'There is no such account.', 'Look again.');

/** A disk that outlives the app, and can be full. */
export class FakeDisk {
  content: ShiftsFile = noShiftsYet;
  isFull = false;

  read = (): ShiftsFile => shiftsFileSchema.parse(structuredClone(this.content));

  write = (value: ShiftsFile): void => {
    if (this.isFull) throw new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
    this.content = structuredClone(value);
  };
}

/** Hand-overs as the app composes them; with the same disk, as the next start of the app does. */
export function open(sessions: FakeSessions, disk = new FakeDisk()) {
  const journal: NewJournalEntry[] = [];
  const problems: AppError[] = [];
  const onProblem = (error: AppError) => problems.push(error);
  const store = new ShiftsStore({ file: disk, onProblem });
  const handOvers = new HandOvers({
    sessions,
    store,
    journal: (entry) => journal.push(entry),
    onChange: () => undefined,
    onProblem,
    now: () => new Date(began),
  });
  const begin = (parts: Partial<Parameters<HandOvers['begin']>[0]> = {}) =>
    handOvers.begin({
      team,
      teamName: 'Support',
      cause: 'person',
      person: 'Ada',
      note: '',
      plannedFor: null,
      leaveOut: [],
      ...parts,
    });
  return {
    handOvers,
    store,
    disk,
    journal,
    problems,
    begin,
    /** Begins one that is shown. */
    beginShown: (parts: Parameters<typeof begin>[0] = {}): string => {
      const id = begin(parts);
      if (id === null) throw new Error('nothing is shown');
      return id;
    },
    /** How each account of the first hand-over stands. */
    kinds: () => handOvers.list[0]?.items.map(({ outcome }) => outcome.kind),
    journalKinds: () => journal.map(({ kind }) => kind),
    close: () => {
      handOvers.close();
      store.close();
    },
  };
}
