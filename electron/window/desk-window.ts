import type { AppSettings } from '../../shared/settings.ts';
import type { AppStatus } from '../app-status.ts';
import { background, bringForward, type OpeningWindow } from './main-window.ts';
import { quitInOrder, type Quit, type QuitOptions } from './quit.ts';
import { openWindowMemory } from './window-file.ts';
import { WindowLife } from './window-life.ts';

export interface DeskWindowOptions {
  readonly opening: OpeningWindow;
  /** Where the window's place is kept. */
  readonly folder: string;
  readonly status: AppStatus;
  readonly settings: () => AppSettings;
  /** Whether the window is locked: then nobody can quit by it, or by what is around it. */
  readonly isLocked: () => boolean;
  /** Whether any number is linked. */
  readonly isLinked: () => boolean;
  /** Whether there is a tray from which the window can be opened again. */
  readonly hasTray: () => Promise<boolean>;
  /** Ends all that runs. */
  readonly close: () => Promise<void>;
  /** What a quit is told to before and after that. */
  readonly quitting: Pick<QuitOptions, 'begin' | 'end'>;
  readonly report: (error: unknown) => void;
}

/** Gives the window its whole life: how it is shown, where it goes when it is closed, and how the app ends. */
export function keepWindow(options: DeskWindowOptions): Quit {
  const { opening, folder, status, settings, isLocked, isLinked, hasTray, close, quitting, report } = options;
  const { window, firstFrame } = opening;
  const memory = openWindowMemory(folder, report);
  // A page that is gone cannot ask anybody.
  const canAsk = () => !window.isDestroyed() && !window.webContents.isCrashed();
  const quit = quitInOrder({
    ...quitting,
    close: () => {
      saveWindow();
      return close();
    },
    report,
    // Where the lock cannot be opened, it must not keep the app open for ever.
    mayQuit: () => !isLocked() || !canAsk(),
    stay: () => {
      bringForward(window);
    },
    mustAsk: () => settings().askBeforeQuitting && isLinked() && canAsk(),
    ask: () => {
      status.update({ quitAsked: true });
      bringForward(window);
    },
  });
  const life = new WindowLife({ settings, hasTray, quit: quit.request, report });
  // It was opened before the settings and its place were known.
  window.setBackgroundColor(background());
  window.setBounds(memory.place);
  const saveWindow = memory.follow(window);
  life.follow(window);
  void firstFrame.then(() => {
    if (memory.maximised) window.maximize();
    life.present(window);
  });
  // The system ends the session, which no question may hold up.
  window.on('session-end', quit.bySystem);
  return quit;
}
