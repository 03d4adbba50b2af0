import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProgram } from '../../e2e/support/bundle-program.ts';
import { filesWith, processesOf } from '../../e2e/support/traces.ts';
import { startWhatsApp, type WhatsApp, type WhatsAppOptions } from '../../e2e/whatsapp/index.ts';
import { englishMessage, type AppError } from '../../shared/errors.ts';
import { noShifts, type HandOver, type ShiftsView } from '../../shared/hand-over.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { AccountView } from '../../shared/view.ts';
import type { AppCommand, AppMessage, AppSettings } from './killable-app.test-kit.ts';
import { deferred, pollUntil, withLimit } from '../waiting.ts';
import type { Limits } from './limits.ts';

/** The longest that a test waits for one thing, in milliseconds. */
const patience = 60_000;

/** One run of the app, from the side of whoever can kill it. */
export class AppRun {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #views = new Map<string, AccountView>();
  readonly #answers: ((answer: Extract<AppMessage, { kind: 'answer' }>) => void)[] = [];
  readonly #listeners = new Set<() => void>();
  /** The states that every account came to, in order. */
  readonly seen: string[] = [];
  readonly problems: AppError[] = [];
  readonly journal: string[] = [];
  /** The same, whole. */
  readonly entries: NewJournalEntry[] = [];
  shifts: ShiftsView = noShifts;

  constructor(program: string, settings: AppSettings) {
    this.#process = fork(program, [JSON.stringify(settings)], { execArgv: [] });
    this.#ended = once(this.#process, 'exit');
    this.#process.on('message', (message: AppMessage) => {
      this.#hear(message);
    });
  }

  #hear(message: AppMessage): void {
    switch (message.kind) {
      case 'view':
        this.#views.set(message.view.account.id, message.view);
        this.seen.push(message.view.state.kind);
        break;
      case 'journal':
        this.journal.push(message.entry.kind);
        this.entries.push(message.entry);
        break;
      case 'shifts':
        this.shifts = message.view;
        break;
      case 'problem':
        this.problems.push(message.error);
        break;
      case 'answer':
        this.#answers.shift()?.(message);
    }
    for (const listener of [...this.#listeners]) listener();
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Tells the app something, without waiting for what comes of it. */
  tell(command: AppCommand): void {
    this.#process.send(command);
    this.#answers.push(() => undefined);
  }

  /** Tells the app something, and waits for the account's id in the answer. */
  async ask(command: AppCommand): Promise<string> {
    this.#process.send(command);
    const answered = new Promise<Extract<AppMessage, { kind: 'answer' }>>((resolve) => {
      this.#answers.push(resolve);
    });
    const { id, error } = await withLimit(answered, patience);
    if (error) throw new Error(englishMessage(error));
    return id;
  }

  /** Waits until an account's view is so. */
  async until(id: string, what: string, isSo: (view: AccountView) => boolean): Promise<AccountView> {
    const look = () => {
      const view = this.#views.get(id);
      return view && isSo(view) ? view : undefined;
    };
    return this.#found(look, () => `${what}: it is ${JSON.stringify(this.#views.get(id))}`);
  }

  /** Waits until every account of a hand-over is through. */
  async untilHandedOver(id: string): Promise<HandOver> {
    const look = () => this.shifts.handOvers.find((each) => each.id === id && each.endedAt !== null);
    return this.#found(look, () => `the hand-over: it is ${JSON.stringify(this.shifts)}`);
  }

  /** Waits until the hand-overs are so. */
  async untilShifts(isSo: (view: ShiftsView) => boolean): Promise<readonly HandOver[]> {
    const look = () => (isSo(this.shifts) ? this.shifts.handOvers : undefined);
    return this.#found(look, () => `the shifts: they are ${JSON.stringify(this.shifts)}`);
  }

  /** Looks at every message until there is something. */
  async #found<T>(look: () => T | undefined, otherwise: () => string): Promise<T> {
    const already = look();
    if (already) return already;
    const found = deferred<T>();
    const listener = () => {
      const seen = look();
      if (seen) found.resolve(seen);
    };
    this.#listeners.add(listener);
    try {
      return await withLimit(found.promise, patience);
    } catch (error) {
      throw new Error(otherwise(), { cause: error });
    } finally {
      this.#listeners.delete(listener);
    }
  }

  untilState(id: string, kind: AccountView['state']['kind']): Promise<AccountView> {
    return this.until(id, `state ${kind}`, ({ state }) => state.kind === kind);
  }

  /** Ends it as the system does when memory is short: it can do nothing about it. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }

  /** Waits until it has killed itself, as it was told. */
  async death(): Promise<void> {
    await withLimit(this.#ended, patience);
  }

  /** Lets it quit as a person does. */
  async quit(): Promise<void> {
    if (!this.isAlive) return;
    this.tell({ command: 'quit' });
    try {
      await withLimit(this.#ended, patience);
    } catch (error) {
      await this.kill();
      throw error;
    }
  }
}

export interface KillableDeskOptions {
  readonly limits?: Partial<Limits>;
  readonly whatsapp?: WhatsAppOptions;
  readonly startsAtOnce?: number;
}

/** A desk whose app is another process, with the stand-in and the data folder, which outlive it. */
export class KillableDesk {
  readonly folder: string;
  readonly whatsapp: WhatsApp;
  readonly #options: KillableDeskOptions;
  app: AppRun;

  readonly #program: string;

  private constructor(folder: string, program: string, whatsapp: WhatsApp, options: KillableDeskOptions) {
    this.folder = folder;
    this.#program = program;
    this.whatsapp = whatsapp;
    this.#options = options;
    this.app = this.#run({ lookAt: null });
  }

  static async open(options: KillableDeskOptions = {}): Promise<KillableDesk> {
    const folder = await mkdtemp(join(tmpdir(), 'switchboard-test-'));
    const program = await bundleProgram(
      join(import.meta.dirname, 'killable-app.test-kit.ts'),
      `killable-app-${process.pid}.mjs`,
    );
    return new KillableDesk(folder, program, await startWhatsApp(options.whatsapp), options);
  }

  #run({ lookAt }: Pick<AppSettings, 'lookAt'>): AppRun {
    const { host, spki } = this.whatsapp;
    const { limits = {}, startsAtOnce = 2 } = this.#options;
    const network = { kind: 'stand-in', host, spki } as const;
    return new AppRun(this.#program, { folder: this.folder, network, limits, startsAtOnce, lookAt });
  }

  /** Opens the app again, at once: what the killed one left may still run. */
  reopen({ lookAt }: Pick<AppSettings, 'lookAt'>): void {
    this.app = this.#run({ lookAt });
  }

  /** Adds an account, on the screen. */
  add(label: string): Promise<string> {
    return this.app.ask({ command: 'add', label });
  }

  /** Adds an account and links it. */
  async link(label: string, number: string): Promise<string> {
    const id = await this.add(label);
    await this.scan(id, number);
    await this.app.untilState(id, 'ready');
    return id;
  }

  /** Scans the QR code that an account shows; resolves when the phone lists the device. */
  async scan(id: string, number: string): Promise<void> {
    const { state } = await this.app.untilState(id, 'scan');
    if (state.kind !== 'scan') throw new Error('unreachable');
    await this.whatsapp.phone(number).scan(state.code.value);
  }

  processes(id = ''): Promise<number[]> {
    return processesOf(this.folder, id);
  }

  filesWith(text: string): Promise<string[]> {
    return filesWith(this.folder, text);
  }

  async close(): Promise<void> {
    await this.app.quit();
    const gone = await pollUntil(async () => (await this.processes()).length === 0, {
      everyMs: 50,
      limitMs: 5_000,
    });
    await this.whatsapp.close();
    await rm(this.#program);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    if (!gone) throw new Error('Chrome processes were left behind');
  }
}
