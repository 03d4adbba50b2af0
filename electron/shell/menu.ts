import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MessageId, Text } from '../../shared/i18n/text.ts';

export interface MenuActions {
  readonly showSettings: () => void;
  /** Of the account in hand. */
  readonly endShift: () => void;
  readonly showJournal: () => void;
  readonly checkForUpdates: () => void;
  readonly showDiagnostics: () => void;
  readonly openDataFolder: () => void;
  readonly openLogFolder: () => void;
  readonly openWhatsAppHelp: () => void;
  readonly lock: () => void;
}

type Entry = MenuItemConstructorOptions;
const line: Entry = { type: 'separator' };

/** The application menu: what people expect of any app, and developer tools only outside the packaged one. */
export function setMenu(text: Text, actions: MenuActions, packaged: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(text, actions, packaged, process.platform)));
}

function menuTemplate(text: Text, actions: MenuActions, packaged: boolean, platform: string): Entry[] {
  const item = (role: NonNullable<Entry['role']>, id: MessageId): Entry => ({ role, label: text(id) });
  const isMac = platform === 'darwin';
  const settings: Entry = {
    label: text('menu.settings'),
    accelerator: 'CommandOrControl+,',
    click: () => {
      actions.showSettings();
    },
  };
  const lock: Entry = {
    label: text('access.lockNow'),
    accelerator: 'CommandOrControl+L',
    click: () => {
      actions.lock();
    },
  };
  const journal: Entry = {
    label: text('deskJournal.title'),
    accelerator: 'CommandOrControl+J',
    click: () => {
      actions.showJournal();
    },
  };
  const endShift: Entry = {
    label: text('handOver.end.short.asks'),
    accelerator: 'CommandOrControl+Shift+E',
    click: () => {
      actions.endShift();
    },
  };
  const updates: Entry = {
    label: text('menu.checkForUpdates'),
    click: () => {
      actions.checkForUpdates();
    },
  };
  const app: Entry[] = [
    item('about', 'menu.about'),
    updates,
    line,
    settings,
    lock,
    line,
    endShift,
    line,
    item('services', 'menu.services'),
    line,
    item('hide', 'menu.hide'),
    item('hideOthers', 'menu.hideOthers'),
    item('unhide', 'menu.showAll'),
    line,
    item('quit', 'menu.quit'),
  ];
  const edit: Entry[] = [
    item('undo', 'menu.undo'),
    item('redo', 'menu.redo'),
    line,
    item('cut', 'menu.cut'),
    item('copy', 'menu.copy'),
    item('paste', 'menu.paste'),
    item('delete', 'menu.delete'),
    line,
    item('selectAll', 'menu.selectAll'),
  ];
  const view: Entry[] = [
    journal,
    line,
    item('resetZoom', 'menu.resetZoom'),
    item('zoomIn', 'menu.zoomIn'),
    item('zoomOut', 'menu.zoomOut'),
    line,
    item('togglefullscreen', 'menu.fullScreen'),
    ...(packaged ? [] : [line, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ];
  const window: Entry[] = [
    item('minimize', 'menu.minimise'),
    ...(isMac ? [item('zoom', 'menu.zoomWindow'), line, item('front', 'menu.allToFront')] : []),
    item('close', 'menu.close'),
  ];
  const help: Entry[] = [
    // Where each system has it.
    ...(isMac ? [] : [updates, line]),
    {
      label: text('menu.whatsAppHelp'),
      click: () => {
        actions.openWhatsAppHelp();
      },
    },
    line,
    {
      label: text('diagnostics.copyMenu'),
      click: () => {
        actions.showDiagnostics();
      },
    },
    {
      label: text('diagnostics.openLogs'),
      click: () => {
        actions.openLogFolder();
      },
    },
    line,
    {
      label: text('menu.openDataFolder'),
      click: () => {
        actions.openDataFolder();
      },
    },
  ];
  return [
    isMac
      ? { label: 'Switchboard', submenu: app }
      : {
          label: text('menu.file'),
          submenu: [endShift, line, settings, lock, line, item('quit', 'menu.quit')],
        },
    { label: text('menu.edit'), submenu: edit },
    { label: text('menu.view'), submenu: view },
    { role: 'window', label: text('menu.window'), submenu: window },
    { role: 'help', label: text('menu.help'), submenu: help },
  ];
}
