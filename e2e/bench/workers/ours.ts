import type { AppError } from '../../../shared/errors.ts';
import { HandOvers } from '../../../electron/hand-over/hand-overs.ts';
import { noShiftsYet } from '../../../electron/hand-over/shifts-file.ts';
import { ShiftsStore } from '../../../electron/hand-over/shifts-store.ts';
import { JournalKeeper } from '../../../electron/journal/keeper.ts';
import { endOrphans } from '../../../electron/sessions/chrome/orphans.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkBrowser } from '../../../electron/sessions/chrome/find.ts';
import { WhatsAppClient } from '../../../electron/sessions/client/whatsapp-client.ts';
import { defaultLimits } from '../../../electron/sessions/limits.ts';
import { Profiles } from '../../../electron/sessions/profiles.ts';
import type { AccountRecord } from '../../../electron/sessions/records.ts';
import { Sessions } from '../../../electron/sessions/sessions.ts';
import { startLimit, StartQueue } from '../../../electron/sessions/start-queue.ts';
import { deviceNameOf } from '../../../shared/account.ts';
import type { AccountView } from '../../../shared/view.ts';
import { serve } from './call.ts';
import { timed } from './event-loop.ts';
import type { Code, SideApi, SideOptions } from './side.ts';

const report = ({ message }: AppError) => {
  process.stderr.write(`${message}\n`);
};

/** The sessions as the app runs them, under plain Node. */
class OurSide implements SideApi {
  readonly #looks = new Set<() => void>();
  #opened: Sessions | undefined;
  #shifts: HandOvers | undefined;

  open = async ({ folder, address, browser }: SideOptions): Promise<void> => {
    const store = join(folder, 'accounts.json');
    const found = await checkBrowser(browser.path); // As the app does, before it starts accounts.
    const journal = new JournalKeeper(join(folder, 'journal'), {
      atDesk: () => null,
      membersOf: () => [],
      days: () => 400,
      report,
    });
    this.#opened = new Sessions({
      store: {
        load: () => (existsSync(store) ? (JSON.parse(readFileSync(store, 'utf8')) as AccountRecord[]) : []),
        save: (records) => {
          writeFileSync(store, JSON.stringify(records));
        },
      },
      limits: defaultLimits,
      profiles: new Profiles(folder),
      starts: new StartQueue(() => startLimit({ cores: availableParallelism(), freeBytes: freemem() })),
      findBrowser: () => Promise.resolve(found),
      openClient: (request) =>
        new WhatsAppClient({
          ...request,
          browser: { ...request.browser, kind: browser.kind },
          network: { kind: 'stand-in', host: address.host, spki: address.spki },
          limits: defaultLimits,
        }),
      onChange: () => {
        this.#look();
      },
      onRemoved: () => undefined,
      onOrder: () => undefined,
      onPicture: () => undefined,
      endOrphans: () => endOrphans(join(folder, 'profiles'), defaultLimits.kill),
      journal: (entry) => {
        journal.write(entry);
      },
      secrets: { get: () => null, set: () => undefined },
      onProblem: report,
      now: () => new Date(),
      atDesk: () => null,
      random: Math.random,
    });
    const shifts = join(folder, 'shifts.json');
    this.#shifts = new HandOvers({
      sessions: this.#opened,
      store: new ShiftsStore({
        file: {
          read: () => noShiftsYet,
          write: (value) => {
            writeFileSync(shifts, JSON.stringify(value));
          },
        },
        onProblem: report,
      }),
      journal: (entry) => {
        journal.write(entry);
      },
      onChange: () => {
        this.#look();
      },
      onProblem: report,
      now: () => new Date(),
    });
  };

  #look(): void {
    for (const look of [...this.#looks]) look();
  }

  add = async (label: string): Promise<Code> => {
    const started = performance.now();
    this.#sessions.add(label);
    return this.#nextCode(label, started);
  };

  untilReady = async (label: string): Promise<void> => {
    await this.#until(() => this.#view(label).state.kind === 'ready');
  };

  restore = (): ReturnType<SideApi['restore']> =>
    timed(async () => {
      const started = this.#sessions.startAll();
      await this.#until(() => this.#sessions.views.every(({ state }) => state.kind === 'ready'));
      await started;
    });

  anticipateLogOut = (label: string): Promise<string> => {
    const { account } = this.#view(label);
    this.#sessions.lookAt(account.id);
    this.#sessions.prepareLogOut(account.id, true);
    return Promise.resolve(deviceNameOf(account));
  };

  logOut = async (label: string): Promise<Code> => {
    const { id } = this.#view(label).account;
    const confirmed = performance.now();
    const loggedOut = this.#sessions.logOut(id);
    const code = await this.#nextCode(label, confirmed);
    await loggedOut;
    return code;
  };

  handOver = async () => {
    const confirmedAt = Date.now();
    this.#handOvers.begin({
      team: null,
      teamName: null,
      cause: 'person',
      person: 'Ada',
      note: '',
      plannedFor: null,
      leaveOut: [],
    });
    await this.#until(() => this.#handOvers.list.every(({ endedAt }) => endedAt !== null));
    return { confirmedAt };
  };

  close = async (): Promise<void> => {
    this.#handOvers.close();
    await this.#sessions.shutDown();
  };

  get #handOvers(): HandOvers {
    if (!this.#shifts) throw new Error('not open');
    return this.#shifts;
  }

  get #sessions(): Sessions {
    if (!this.#opened) throw new Error('not open');
    return this.#opened;
  }

  #view(label: string): AccountView {
    const view = this.#sessions.views.find(({ account }) => account.label === label);
    if (!view) throw new Error(`no account ${label}`);
    return view;
  }

  async #nextCode(label: string, started: number): Promise<Code> {
    return this.#until(() => {
      const { state } = this.#view(label);
      if (state.kind === 'failed') throw new Error(state.error.message);
      return state.kind === 'scan' && { ms: performance.now() - started, value: state.code.value };
    });
  }

  /** Looks now and after every change; the caller's call has its limit. */
  #until<T>(look: () => T | false): Promise<T> {
    return new Promise((resolve, reject) => {
      const again = () => {
        try {
          const found = look();
          if (found === false) return;
          resolve(found);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        this.#looks.delete(again);
      };
      this.#looks.add(again);
      again();
    });
  }
}

serve<SideApi>(new OurSide());
