import { openAccess } from './access.ts';
import { noShifts } from './hand-over.ts';
import { defaultAppSettings } from './settings.ts';
import { noUpdates } from './updates.ts';
import type { AccountView, Snapshot } from './view.ts';

/** What is shown of an account that is not linked, beside itself and its state. */
export const notLinked = {
  linked: false,
  linkedSince: null,
  linkedBy: null,
  identity: null,
  notice: null,
  receipt: null,
  unread: null,
  unconfirmed: [],
} satisfies Partial<AccountView>;

/** A desk with nothing on it, beside the app itself. */
export const emptyDesk = {
  seq: 0,
  settings: defaultAppSettings,
  teams: [],
  accounts: [],
  pictures: {},
  shifts: noShifts,
  access: openAccess,
  updates: noUpdates,
} satisfies Partial<Snapshot>;
