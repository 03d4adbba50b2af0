import type { BrowserWindow } from 'electron';
import type { AppSettings } from '../../shared/settings.ts';

export interface WindowLifeOptions {
  readonly settings: () => Pick<AppSettings, 'closeToTray' | 'startMinimised'>;
  /** Whether there is a tray from which the window can be opened again. */
  readonly hasTray: () => Promise<boolean>;
  /** A person wants to quit. */
  readonly quit: () => void;
  readonly report: (error: unknown) => void;
}

/** Where the window goes when it is not wanted, and that the accounts run on meanwhile. */
export class WindowLife {
  readonly #options: WindowLifeOptions;

  constructor(options: WindowLifeOptions) {
    this.#options = options;
  }

  /** Shows a window that was just opened, or puts it away if the person wants it so. */
  present(window: BrowserWindow): void {
    if (this.#options.settings().startMinimised) this.#putAway(window);
    else window.show();
  }

  /** From now on closing this window puts it away or quits; nothing but the end of the app destroys it. */
  follow(window: BrowserWindow): void {
    window.on('close', (event) => {
      event.preventDefault();
      if (this.#options.settings().closeToTray) this.#putAway(window);
      else this.#options.quit();
    });
  }

  /** Into the tray, or else to the task bar: it must be possible to find it again. */
  #putAway(window: BrowserWindow): void {
    void this.#options
      .hasTray()
      .catch((error: unknown) => {
        this.#options.report(error);
        return false;
      })
      .then((hasTray) => {
        if (window.isDestroyed()) return;
        if (hasTray) window.hide();
        else window.minimize();
      });
  }
}
