import { app, type BrowserWindow } from 'electron';
import type { AppSettings } from '../../shared/settings.ts';
import { unreachable } from '../../shared/errors.ts';
import type { WindowTask } from '../../shared/view.ts';
import { Badge } from './badge.ts';
import { Notifier } from './notifications/notifier.ts';
import { ShiftNotifier } from './notifications/shift-notifier.ts';
import { showNotification } from './notifications/show.ts';
import { hasTray } from './tray/has-tray.ts';
import { DeskTray } from './tray/tray.ts';
import { quietSetting, type Quiet, type TrayAction } from './tray/tray-menu.ts';
import { whatsAppHelp } from '../window/external-page.ts';
import { bringForward } from '../window/main-window.ts';
import { setMenu } from './menu.ts';
import type { DeskFollower } from './desk-follower.ts';
import { unchanged, type DeskState } from './desk-state.ts';
import { QuietEnd } from './quiet-end.ts';

export interface ShellOptions {
  readonly window: BrowserWindow;
  readonly follower: DeskFollower;
  /** Asks the window to do something. */
  readonly ask: (task: WindowTask) => void;
  /** Throws where it cannot be kept. */
  readonly setDoNotDisturb: (setting: AppSettings['doNotDisturb']) => void;
  readonly openDataFolder: () => void;
  readonly openLogFolder: () => void;
  /** Opens a page in the person's own browser. Rejects where it cannot be. */
  readonly openPage: (link: string) => Promise<void>;
  /** Locks the window. */
  readonly lock: () => void;
  /** Throws where there can be none. */
  readonly checkForUpdates: () => void;
  /** A person wants to quit. */
  readonly quit: () => void;
  /** Hears of what fails, to tell the person. */
  readonly report: (error: unknown) => void;
}

/** What only the application menu has. */
type MenuAction =
  | Extract<WindowTask, { kind: 'show-journal' | 'show-diagnostics' }>
  | { readonly kind: 'open-data-folder' | 'open-log-folder' | 'open-whatsapp-help' | 'check-for-updates' };

/** All of the app that lives around its window: the tray, the badge, notifications, the application menu. */
export class Shell {
  readonly #options: ShellOptions;
  readonly #badge: Badge;
  readonly #notifier: Notifier;
  readonly #shiftNotifier: ShiftNotifier;
  readonly #quietEnd: QuietEnd;
  #desk: DeskState;
  #tray: DeskTray | undefined;

  /** @param desk how all stands when it opens. */
  constructor(desk: DeskState, options: ShellOptions) {
    this.#desk = desk;
    this.#options = options;
    this.#badge = new Badge(options.window);
    this.#notifier = new Notifier(desk, {
      show: (words, onChosen) => showNotification(this.#desk.text, words, { isSilent: true, onChosen }),
      playSound: (cause) => {
        options.ask({ kind: 'play-sound', cause });
      },
      showAccount: (id) => {
        this.#act({ kind: 'show-account', id });
      },
      now: () => Date.now(),
    });
    this.#shiftNotifier = new ShiftNotifier(desk, Date.now() - process.uptime() * 1000, {
      show: (words, how) => showNotification(this.#desk.text, words, how),
      bring: (what) => {
        options.ask(what);
        bringForward(options.window);
      },
      now: () => Date.now(),
    });
    this.#quietEnd = new QuietEnd(() => {
      this.#setQuiet('off');
    });
    this.#setMenu();
    this.#badge.update(desk);
    this.#quietEnd.update(desk.snapshot.settings);
    options.follower.onChange((next) => {
      this.#update(next);
    });
    void this.hasTray();
  }

  /** Whether the app is in a tray that a person can see. One that comes later than the app is taken then. */
  async hasTray(): Promise<boolean> {
    if (!(await hasTray())) return false;
    try {
      this.#tray ??= new DeskTray(this.#desk, (action) => {
        this.#act(action);
      });
      return true;
    } catch (error) {
      this.#options.report(error);
      return false;
    }
  }

  /** Takes all of it away. */
  stop(): void {
    this.#notifier.stop();
    this.#shiftNotifier.stop();
    this.#quietEnd.stop();
    this.#tray?.stop();
  }

  #update(next: DeskState): void {
    const before = this.#desk;
    this.#desk = next;
    if (before.text !== next.text) this.#setMenu();
    this.#tray?.update(next);
    this.#notifier.update(next);
    this.#shiftNotifier.update(next);
    if (!unchanged(before, next, 'accounts')) this.#badge.update(next);
    if (!unchanged(before, next, 'settings')) this.#quietEnd.update(next.snapshot.settings);
  }

  #setMenu(): void {
    const showSettings = () => {
      this.#act({ kind: 'show-settings' });
    };
    const endShift = () => {
      this.#act({ kind: 'end-shift' });
    };
    const showJournal = () => {
      this.#act({ kind: 'show-journal' });
    };
    const checkForUpdates = () => {
      this.#act({ kind: 'check-for-updates' });
    };
    const { lock } = this.#options;
    const showDiagnostics = () => {
      this.#act({ kind: 'show-diagnostics' });
    };
    const openDataFolder = () => {
      this.#act({ kind: 'open-data-folder' });
    };
    const openLogFolder = () => {
      this.#act({ kind: 'open-log-folder' });
    };
    const openWhatsAppHelp = () => {
      this.#act({ kind: 'open-whatsapp-help' });
    };
    const help = { showDiagnostics, openDataFolder, openLogFolder, openWhatsAppHelp, checkForUpdates };
    setMenu(this.#desk.text, { showSettings, showJournal, endShift, lock, ...help }, app.isPackaged);
  }

  #setQuiet(quiet: Quiet): void {
    try {
      this.#options.setDoNotDisturb(quietSetting(quiet, Date.now()));
    } catch (error) {
      this.#options.report(error);
    }
  }

  /** Where nothing can be checked, the settings say why. */
  #checkForUpdates(): void {
    const { window, ask, checkForUpdates } = this.#options;
    if (this.#desk.snapshot.updates.state.kind !== 'off') checkForUpdates();
    ask({ kind: 'show-settings', section: 'updates' });
    bringForward(window);
  }

  get #isLocked(): boolean {
    return this.#desk.snapshot.access.locked !== null;
  }

  #act(action: TrayAction | MenuAction): void {
    const { window, ask, quit } = this.#options;
    // What the locked window would not do is not to be had around it either. An account that is shown is only chosen.
    if (this.#isLocked && action.kind !== 'show-account') {
      bringForward(window);
      return;
    }
    switch (action.kind) {
      case 'open':
        bringForward(window);
        return;
      case 'show-account':
      case 'show-settings':
      case 'end-shift':
      case 'show-journal':
      case 'show-diagnostics':
        ask(action);
        bringForward(window);
        return;
      case 'check-for-updates':
        this.#checkForUpdates();
        return;
      case 'open-data-folder':
        this.#options.openDataFolder();
        return;
      case 'open-log-folder':
        this.#options.openLogFolder();
        return;
      case 'open-whatsapp-help':
        this.#options.openPage(whatsAppHelp).catch(this.#options.report);
        return;
      case 'quiet':
        this.#setQuiet(action.quiet);
        return;
      case 'quit':
        quit();
        return;
      default:
        unreachable(action);
    }
  }
}
