import { app, type BrowserWindow } from 'electron';
import { needingPerson } from '../../shared/attention.ts';
import type { DeskState } from './desk-state.ts';
import { countImage } from './tray/image.ts';

/** The number of accounts that need a person, on the app's icon. */
export class Badge {
  readonly #window: BrowserWindow;
  #count = 0;

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  /** To be called whenever anything on the desk has changed. */
  update({ snapshot, text }: DeskState): void {
    const count = needingPerson(snapshot.accounts);
    if (count === this.#count) return;
    this.#count = count;
    if (process.platform === 'win32') {
      if (!this.#window.isDestroyed())
        this.#window.setOverlayIcon(
          count === 0 ? null : countImage(count),
          count === 0 ? '' : text('tray.needYou', { count }),
        );
    } else app.setBadgeCount(count);
  }
}
