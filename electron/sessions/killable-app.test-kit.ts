import process from 'node:process';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { appError, AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { ShiftsView } from '../../shared/hand-over.ts';
import type { AccountView } from '../../shared/view.ts';
import { testShifts } from '../hand-over/shifts.test-kit.ts';
import { BrowserChoice } from './chrome/browser-choice.ts';
import type { Network } from './chrome/launch.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { RecordStore } from './records.ts';
import { fileStore, testSessions } from './sessions.test-kit.ts';

// The app as a process of its own, which a test can kill: the sessions on a data folder, told what to do by messages.

export interface AppSettings {
  readonly folder: string;
  readonly network: Network;
  readonly limits: Partial<Limits>;
  readonly startsAtOnce: number;
  /** The account on the screen when the app opens. */
  readonly lookAt: string | null;
}

/** What the app can be told. */
export type AppCommand =
  | { readonly command: 'add'; readonly label: string }
  | { readonly command: 'start' | 'stop' | 'logOut' | 'look'; readonly id: string }
  | { readonly command: 'askLogOut'; readonly id: string }
  /** Hands every account over; the answer has the hand-over's id. */
  | { readonly command: 'handOver' }
  /** Ends like a killed process at the very moment at which an account's view has all of these words. */
  | { readonly command: 'dieAt'; readonly words: readonly string[] }
  /** From now on nothing can be saved. */
  | { readonly command: 'failSaves' }
  | { readonly command: 'quit' };

/** What it tells. An answer has the account's id, or the error. */
export type AppMessage =
  | { readonly kind: 'view'; readonly view: AccountView }
  | { readonly kind: 'journal'; readonly entry: NewJournalEntry }
  | { readonly kind: 'shifts'; readonly view: ShiftsView }
  | { readonly kind: 'problem'; readonly error: AppError }
  | { readonly kind: 'answer'; readonly id: string; readonly error: AppError | null };

const tell = (message: AppMessage) => {
  if (process.connected) process.send?.(message);
};

/** What a view says, as words that a test can name. */
function wordsOf({ state, identity, notice, receipt }: AccountView): string[] {
  return [
    state.kind,
    ...(state.kind === 'starting' ? [state.phase] : []),
    ...(state.kind === 'logging-out' ? [state.step] : []),
    identity ? 'linked' : 'not linked',
    ...(notice ? [notice.kind] : []),
    ...(receipt ? ['receipt'] : []),
  ];
}

/** A store that a full disk keeps from saving. */
function breakable(store: RecordStore): RecordStore & { isBroken: boolean } {
  const breakableStore = {
    isBroken: false,
    load: () => store.load(),
    save: (records: Parameters<RecordStore['save']>[0]) => {
      if (breakableStore.isBroken)
        throw new AppException(appError('storage-failed', 'The disk is full.', ''));
      store.save(records);
    },
  };
  return breakableStore;
}

async function run(settings: AppSettings): Promise<void> {
  const { folder, network, limits, startsAtOnce, lookAt } = settings;
  let dieAt: readonly string[] | undefined;
  const store = breakable(fileStore(folder));
  const sessions = testSessions({
    folder,
    network,
    limits: { ...defaultLimits, ...limits },
    browsers: new BrowserChoice({
      chosen: process.env['SWITCHBOARD_CHROME'],
      lighter: false,
      downloads: folder,
    }),
    store,
    startsAtOnce,
    onChange: (view) => {
      const words = wordsOf(view);
      if (dieAt?.every((word) => words.includes(word))) process.kill(process.pid, 'SIGKILL');
      tell({ kind: 'view', view });
    },
    journal: (entry) => {
      tell({ kind: 'journal', entry });
    },
    onProblem: (error) => {
      tell({ kind: 'problem', error });
    },
  });

  const shifts = testShifts({
    sessions,
    folder,
    onChange: (view) => {
      tell({ kind: 'shifts', view });
    },
    journal: (entry) => {
      tell({ kind: 'journal', entry });
    },
    onProblem: (error) => {
      tell({ kind: 'problem', error });
    },
  });

  const obey = async (told: AppCommand): Promise<string> => {
    switch (told.command) {
      case 'add': {
        const id = sessions.add(told.label);
        sessions.lookAt(id);
        return id;
      }
      case 'start':
      case 'stop':
        sessions[told.command](told.id);
        return told.id;
      case 'look':
        sessions.lookAt(told.id);
        return told.id;
      case 'logOut':
        await sessions.logOut(told.id);
        return told.id;
      case 'handOver':
        return shifts.begin({ team: null, leaveOut: [], person: 'Ada', note: '' }).id;
      case 'askLogOut':
        sessions.prepareLogOut(told.id, true);
        return told.id;
      case 'dieAt':
        dieAt = told.words;
        return '';
      case 'failSaves':
        store.isBroken = true;
        return '';
      case 'quit':
        await sessions.shutDown();
        shifts.close();
        process.exit();
    }
  };
  process.on('message', (told: AppCommand) => {
    obey(told).then(
      (id) => {
        tell({ kind: 'answer', id, error: null });
      },
      (error: unknown) => {
        tell({ kind: 'answer', id: '', error: toAppError(error) });
      },
    );
  });
  // Nobody is there any more who could tell it anything.
  process.on('disconnect', () => process.exit());

  for (const view of sessions.views) tell({ kind: 'view', view });
  sessions.lookAt(lookAt);
  tell({ kind: 'shifts', view: shifts.view });
  shifts.resume();
  await sessions.startAll();
  await shifts.afterStart();
}

await run(JSON.parse(process.argv[2] ?? '') as AppSettings);
