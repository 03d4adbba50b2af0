import { Menu, Tray, type MenuItemConstructorOptions } from 'electron';
import { isDeepStrictEqual } from 'node:util';
import { needingPerson } from '../../../shared/attention.ts';
import { unchanged, type DeskState } from '../desk-state.ts';
import { Throttle } from '../throttle.ts';
import { trayImage } from './image.ts';
import { trayMenu, type TrayAction, type TrayEntry } from './tray-menu.ts';

/** Between two changes of the tray, in milliseconds: a person reads it, nobody watches it. */
const pace = 300;

interface Drawn {
  readonly menu: readonly TrayEntry[];
  readonly words: string;
  readonly count: number;
}

/** The app's place in the system's tray, where there is one. Drawn anew only when something that it shows has changed. */
export class DeskTray {
  readonly #tray: Tray;
  readonly #act: (action: TrayAction) => void;
  readonly #throttle = new Throttle(pace, () => {
    this.#draw();
  });
  #desk: DeskState;
  #drawn: Drawn | undefined;

  /** Throws where the system does not let it. */
  constructor(desk: DeskState, act: (action: TrayAction) => void) {
    this.#desk = desk;
    this.#act = act;
    this.#tray = new Tray(trayImage(false));
    // On macOS a click opens the menu.
    if (process.platform !== 'darwin')
      this.#tray.on('click', () => {
        act({ kind: 'open' });
      });
    this.#draw();
  }

  /** To be called whenever anything on the desk has changed. */
  update(desk: DeskState): void {
    const before = this.#desk;
    this.#desk = desk;
    if (!unchanged(before, desk, 'accounts', 'teams', 'settings')) this.#throttle.ask();
  }

  /** Takes it out of the tray. */
  stop(): void {
    this.#throttle.stop();
    this.#tray.destroy();
  }

  #draw(): void {
    const { snapshot, text } = this.#desk;
    const count = needingPerson(snapshot.accounts);
    const words = count === 0 ? text('tray.allWell') : text('tray.needYou', { count });
    const menu = trayMenu(text, snapshot, Date.now());
    const before = this.#drawn;
    this.#drawn = { menu, words, count };
    if (before?.words !== words) this.#tray.setToolTip(words);
    if (before === undefined || before.count > 0 !== count > 0) this.#tray.setImage(trayImage(count > 0));
    if (process.platform === 'darwin' && before?.count !== count)
      this.#tray.setTitle(count > 0 ? String(count) : '');
    if (!isDeepStrictEqual(before?.menu, menu))
      this.#tray.setContextMenu(Menu.buildFromTemplate(menu.map((entry) => this.#template(entry))));
  }

  #template(entry: TrayEntry): MenuItemConstructorOptions {
    switch (entry.kind) {
      case 'line':
        return { type: 'separator' };
      case 'heading':
        return { label: literal(entry.label), enabled: false };
      case 'menu':
        return { label: literal(entry.label), submenu: entry.entries.map((inner) => this.#template(inner)) };
      case 'item':
        return {
          label: literal(entry.label),
          ...(entry.checked !== undefined && { type: 'checkbox', checked: entry.checked }),
          click: () => {
            this.#act(entry.action);
          },
        };
    }
  }
}

/** A menu takes a single & for the mark of a key. */
const literal = (label: string): string => label.replaceAll('&', '&&');
