import type { AppNotice, AccountView, AppView } from '../../../shared/view.ts';
import { ann, app, bea, cai, desk, errors, ready, sales, snapshot, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

const crashed: Extract<AppNotice, { kind: 'crashed' }> = {
  id: '00000000-0000-4000-8000-000000000401',
  kind: 'crashed',
  cause: 'graphics',
  times: 1,
  often: false,
};
const linked = view(sales, ready(ann));
const often = { ...crashed, cause: 'unknown', times: 3, often: true } as const;

/** All numbers linked, and none running. */
function safely(rest: Partial<AppView> = {}) {
  const busy = desk(view(sales, { kind: 'stopped' }, { identity: ann, linked: true }));
  const rests = (of: AccountView, index: number): AccountView =>
    view(of.account, { kind: 'stopped' }, { identity: [ann, bea, cai][index % 3] ?? ann, linked: true });
  return snapshot(busy.accounts.map(rests), { app: app({ safeMode: true, ...rest }) });
}

/** How the app tells of its own troubles. */
export const diagnosticsScenes: Readonly<Record<string, Scene>> = {
  crashed: { snapshot: desk(linked, { notices: [crashed] }) },
  'crashed-often': { snapshot: desk(linked, { notices: [often] }) },
  'crashed-arabic': { snapshot: desk(linked, { notices: [often], language: 'ar' }), language: 'ar' },
  'crashed-computer': { snapshot: desk(linked, { notices: [{ ...crashed, cause: 'computer' }] }) },
  'crashed-log-folder': {
    snapshot: desk(linked, { notices: [crashed] }),
    press: ['Open log folder'],
    failing: { openLogFolder: errors.folder },
  },
  'safe-mode': { snapshot: safely() },
  'safe-mode-arabic': { snapshot: safely({ language: 'ar' }), language: 'ar' },
  'dialog-safe-mode': {
    snapshot: desk(linked, { notices: [crashed] }),
    press: ['Start in safe mode…'],
  },
  'dialog-diagnostics': {
    snapshot: desk(linked, { notices: [crashed] }),
    press: ['Copy diagnostics…'],
  },
  'dialog-diagnostics-failed': {
    snapshot: desk(linked, { notices: [crashed] }),
    press: ['Copy diagnostics…'],
    failing: { getDiagnostics: errors.storage },
  },
  'settings-help': { snapshot: desk(linked), press: ['Settings', 'Help'] },
};
