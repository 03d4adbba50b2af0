import { app, powerMonitor } from 'electron';

/** The longest that closing may take, in milliseconds; then the app ends all the same. */
const quitLimit = 5_000;

export interface QuitOptions {
  /** Ends all that runs. Called once. */
  readonly close: () => Promise<void>;
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
  /** Nobody is asked: it was answered, or the system says so. */
  readonly now: () => void;
  readonly isClosing: boolean;
}

/** Lets the app quit only after `close` is done, or when its time is up. */
export function quitInOrder({ close, report, mayQuit, stay, mustAsk, ask }: QuitOptions): Quit {
  let closing: Promise<void> | undefined;
  const begin = () => {
    closing ??= Promise.race([close().catch(report), limit()]).then(() => {
      app.exit(0);
    });
  };
  app.on('window-all-closed', begin);
  // Also for what the system or its menus begin: Command and Q, the dock.
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (closing === undefined && !mayQuit()) stay();
    else if (closing === undefined && mustAsk()) ask();
    else begin();
  });
  // Nobody is there to answer, and the system does not wait for long.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    // A library that listened before Electron did keeps Node from taking the signal back from Electron, which would ask.
    process.removeAllListeners(signal);
    process.on(signal, begin);
  }
  powerMonitor.on('shutdown', begin);
  return {
    request: () => {
      app.quit();
    },
    now: begin,
    get isClosing() {
      return closing !== undefined;
    },
  };
}

const limit = () => new Promise<void>((resolve) => setTimeout(resolve, quitLimit));
