import { app, powerMonitor } from 'electron';

/** The longest that closing may take, in milliseconds; then the app ends all the same. */
const quitLimit = 5_000;

export interface QuitOptions {
  /**
   * Called once, before anything is closed.
   * @param byPerson not the system, which does not wait for long.
   */
  readonly begin: (byPerson: boolean) => void;
  /** Ends all that runs. Called once. */
  readonly close: () => Promise<void>;
  /** Called once after that; `inOrder` is false where it failed, or took too long. */
  readonly end: (inOrder: boolean) => Promise<void>;
  readonly report: (error: unknown) => void;
  /** Whether a person may quit at all now. */
  readonly mayQuit: () => boolean;
  /** Shows them why not. */
  readonly stay: () => void;
  /** Whether a person has to say once more that they want to quit. */
  readonly mustAsk: () => boolean;
  /** Asks them, or reminds them of the question. */
  readonly ask: () => void;
}

/** How the app ends: in order, and asked for by a person only after a question where that is wanted. */
export interface Quit {
  /** A person wants to quit; they may be asked first. */
  readonly request: () => void;
  /** Nobody is asked any more: it was answered, or what they pressed said it. */
  readonly now: () => void;
  /** The system ends, which does not wait for anybody. */
  readonly bySystem: () => void;
  readonly isClosing: boolean;
}

/** Lets the app quit only after `close` is done, or when its time is up. */
export function quitInOrder(options: QuitOptions): Quit {
  const { report, mayQuit, stay, mustAsk, ask } = options;
  let closing: Promise<void> | undefined;
  let isClosed = false;
  const begin = (byPerson: boolean) => {
    closing ??= endInOrder(options, byPerson, () => {
      isClosed = true;
    })
      .catch(report)
      .then(() => {
        app.exit(0);
      });
  };
  const byPerson = () => {
    begin(true);
  };
  const bySystem = () => {
    begin(false);
  };
  app.on('window-all-closed', byPerson);
  // Also for what the system or its menus begin: Command and Q, the dock.
  app.on('before-quit', (event) => {
    // Then it is what installs an update that ends the app.
    if (isClosed) return;
    event.preventDefault();
    if (closing === undefined && !mayQuit()) stay();
    else if (closing === undefined && mustAsk()) ask();
    else byPerson();
  });
  // Nobody is there to answer, and the system does not wait for long.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    // A library that listened before Electron did keeps Node from taking the signal back from Electron, which would ask.
    process.removeAllListeners(signal);
    process.on(signal, bySystem);
  }
  powerMonitor.on('shutdown', bySystem);
  return {
    request: () => {
      app.quit();
    },
    now: byPerson,
    bySystem,
    get isClosing() {
      return closing !== undefined;
    },
  };
}

/** Closes all, within a limit. */
async function endInOrder(
  { begin, close, end, report }: QuitOptions,
  byPerson: boolean,
  onClosed: () => void,
): Promise<void> {
  begin(byPerson);
  const closed = close().then(
    () => true,
    (error: unknown) => {
      report(error);
      return false;
    },
  );
  const inOrder = await Promise.race([closed, limit()]);
  onClosed();
  await end(inOrder);
}

const limit = () =>
  new Promise<false>((resolve) => {
    setTimeout(resolve, quitLimit, false);
  });
