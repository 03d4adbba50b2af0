import type { AppSettings } from '../../shared/settings.ts';
import type { Access } from './access.ts';

/** What is used of Electron's powerMonitor. */
interface Computer {
  /** For how long nobody has touched a key or the mouse, in seconds. */
  getSystemIdleTime(): number;
  on(event: 'lock-screen' | 'resume', listener: () => void): unknown;
  off(event: 'lock-screen' | 'resume', listener: () => void): unknown;
}

export interface LockWatchOptions {
  readonly access: Pick<Access, 'isLocked' | 'lock'>;
  readonly settings: () => Pick<AppSettings, 'idleLock' | 'lockWithScreen'>;
  readonly computer: Computer;
  readonly report: (error: unknown) => void;
}

/** How often it asks for how long nobody was there, in milliseconds. */
export const askEvery = 5_000;

/** Locks the window when nobody has been there for a while, and when the computer's screen locks; until `stop`. */
export class LockWatch {
  readonly #options: LockWatchOptions;
  readonly #timer: NodeJS.Timeout;

  constructor(options: LockWatchOptions) {
    this.#options = options;
    const { computer } = options;
    this.#timer = setInterval(this.#askIdle, askEvery);
    computer.on('lock-screen', this.#onScreenLocked);
    computer.on('resume', this.#askIdle);
  }

  stop(): void {
    const { computer } = this.#options;
    clearInterval(this.#timer);
    computer.off('lock-screen', this.#onScreenLocked);
    computer.off('resume', this.#askIdle);
  }

  readonly #onScreenLocked = (): void => {
    const { access, settings } = this.#options;
    if (settings().lockWithScreen) access.lock('screen');
  };

  readonly #askIdle = (): void => {
    const { access, settings, computer, report } = this.#options;
    const { idleLock } = settings();
    if (idleLock === null || access.isLocked) return;
    try {
      if (computer.getSystemIdleTime() >= idleLock * 60) access.lock('idle');
    } catch (error) {
      report(error);
    }
  };
}
