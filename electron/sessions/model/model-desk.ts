import { ok } from '../../../shared/errors.ts';
import type { Receipt } from '../../../shared/receipt.ts';
import type { AccountView } from '../../../shared/view.ts';
import { defaultLimits } from '../limits.ts';
import type { AccountRecord } from '../records.ts';
import { MemorySecrets } from '../secret-store.test-kit.ts';
import { Sessions } from '../sessions.ts';
import { StartQueue } from '../start-queue.ts';
import type { FakeChrome } from './fake-chrome.ts';
import { World } from './world.ts';

/** What was asked of the sessions, and whether it has been answered. */
export interface Asked {
  readonly what: string;
  answered: boolean;
}

/** One run of the app. What ends with a power cut does nothing any more. */
interface Run {
  isOver: boolean;
}

/** The real sessions in the world of the model, with everything noted that the rules look at. */
export class ModelDesk {
  readonly world = new World();
  /** Each account's receipts, in order, also of removed accounts. */
  readonly receipts = new Map<string, Receipt[]>();
  /** How often each account's link ended, as it was written down. */
  readonly linkEnds = new Map<string, number>();
  /** How often the journal says so. */
  readonly journalledEnds = new Map<string, number>();
  /** The codes that were on the screen: a phone can scan no other. */
  readonly #shown = new Set<string>();
  /** Numbers that were taken into use where another one was expected. */
  readonly unexpected: string[] = [];
  /** Problems that nobody foresaw. */
  readonly unforeseen: string[] = [];
  sessions: Sessions;
  asked: Asked[] = [];
  #stored: AccountRecord[] = [];
  #run: Run = { isOver: false };
  #lookedAt: string | null = null;
  #labels = 0;

  constructor() {
    this.sessions = this.#open();
    this.#ask('open', this.sessions.startAll());
  }

  get accounts(): readonly AccountView[] {
    return this.sessions.views;
  }

  get records(): readonly AccountRecord[] {
    return this.#stored;
  }

  /** The profile that an account uses now. */
  profileOf(id: string): string {
    const record = this.#stored.find(({ account }) => account.id === id);
    return `/${id}/${record?.generation ?? ''}`;
  }

  /** The Chrome on the profile that an account uses now. */
  chromeOf(id: string): FakeChrome | undefined {
    return [...this.world.chromes].find(({ profile }) => profile === this.profileOf(id));
  }

  /** Whether a phone can scan what that Chrome has. */
  canScan(chrome: FakeChrome): boolean {
    return chrome.showsCode && this.#shown.has(chrome.code);
  }

  add(): void {
    this.#labels += 1;
    this.do('add', () => this.sessions.add(`Support ${this.#labels}`));
  }

  rename(id: string): void {
    this.#labels += 1;
    this.sessions.update(id, { label: `Support ${this.#labels}` });
  }

  lookAt(id: string | null): void {
    this.#lookedAt = id;
    this.do('look', () => {
      this.sessions.lookAt(id);
    });
  }

  /** Runs a command; what it throws as a value is an answer too. */
  do(what: string, command: () => unknown): void {
    this.#ask(
      what,
      (async () => {
        await command();
      })(),
    );
  }

  /** The app quits and is opened again. */
  async reopen(): Promise<void> {
    const begun = Date.now();
    await this.sessions.shutDown();
    this.#run.isOver = true;
    // Quitting does not wait for a slow disk longer than its limit; what waited for that gets no answer any more.
    if (this.world.erasingUntil > begun) this.asked = [];
    this.#begin();
  }

  /** The computer loses power; the app is opened again later. */
  cutPower(): void {
    this.#run.isOver = true;
    this.world.cutPower();
    this.asked = [];
    this.#begin();
  }

  #begin(): void {
    this.sessions = this.#open();
    const lookedAt = this.sessions.views.some(({ account }) => account.id === this.#lookedAt);
    this.lookAt(lookedAt ? this.#lookedAt : null);
    this.#ask('open', this.sessions.startAll());
  }

  #ask(what: string, answer: Promise<unknown>): void {
    const asked: Asked = { what, answered: false };
    this.asked.push(asked);
    const done = () => (asked.answered = true);
    answer.then(done, (error: unknown) => {
      done();
      if (!(error instanceof Error && error.name === 'AppException'))
        this.unforeseen.push(`${what}: ${String(error)}`);
    });
  }

  #open(): Sessions {
    const run: Run = { isOver: false };
    this.#run = run;
    const { world } = this;
    const { folders } = world;
    const never = new Promise<never>(() => undefined);
    const whileRunning = <A extends unknown[], T>(act: (...args: A) => Promise<T>) => {
      return (...args: A) => (run.isOver ? never : act(...args));
    };
    return new Sessions({
      store: {
        load: () => structuredClone(this.#stored),
        save: (records) => {
          if (!run.isOver) this.#keep(structuredClone(records));
        },
      },
      limits: defaultLimits,
      profiles: {
        pathOf: folders.pathOf,
        prepare: whileRunning(folders.prepare),
        erase: whileRunning(folders.erase),
        eraseAccount: whileRunning(folders.eraseAccount),
        sweep: whileRunning(folders.sweep),
      },
      secrets: new MemorySecrets(),
      starts: new StartQueue(() => 2),
      findBrowser: whileRunning(() =>
        Promise.resolve(ok({ kind: 'full' as const, path: '/chrome', name: 'Chrome', version: '150.0.0.0' })),
      ),
      openClient: (request) =>
        // A run that is over may have come so far; its Chrome is in no world that counts.
        (run.isOver ? new World() : world).openChrome({
          ...request,
          onEvent: (event) => {
            if (!run.isOver) request.onEvent(event);
          },
        }),
      onChange: (view) => {
        if (run.isOver) return;
        this.#noteReceipt(view);
        if (view.state.kind === 'scan') this.#shown.add(view.state.code.value);
      },
      onRemoved: () => undefined,
      onOrder: () => undefined,
      onPicture: () => undefined,
      endOrphans: whileRunning(() => Promise.resolve(0)),
      journal: ({ kind, account }) => {
        const isEnd = kind === 'logged-out' || kind === 'unlinked' || kind === 'login-lost';
        if (!run.isOver && isEnd && account) count(this.journalledEnds, account);
      },
      onProblem: ({ code, message }) => {
        if (code === 'internal') this.unforeseen.push(message);
      },
      now: () => new Date(),
      random: () => 0.5,
      atDesk: () => null,
    });
  }

  #keep(records: AccountRecord[]): void {
    const isLinked = (id: string) => records.some(({ account, link }) => account.id === id && link !== null);
    for (const { account, link } of this.#stored) {
      if (link && !isLinked(account.id)) count(this.linkEnds, account.id);
    }
    for (const { account, number } of records) {
      const before = this.#stored.find((record) => record.account.id === account.id)?.number ?? null;
      const isExpected = account.expectedNumber === null || account.expectedNumber === number;
      if (number !== before && !isExpected) this.unexpected.push(`${account.label} took ${number ?? 'none'}`);
    }
    this.#stored = records;
  }

  #noteReceipt({ account, receipt }: AccountView): void {
    const noted = this.receipts.get(account.id) ?? [];
    if (receipt && JSON.stringify(noted.at(-1)) !== JSON.stringify(receipt)) noted.push(receipt);
    this.receipts.set(account.id, noted);
  }
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
