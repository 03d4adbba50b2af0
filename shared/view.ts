import { z } from 'zod';
import { accountIdSchema, accountSchema, identitySchema } from './account.ts';
import { accessViewSchema, type AccessView } from './access.ts';
import { crashCauses } from './diagnostics.ts';
import { appErrorSchema } from './error-schema.ts';
import { shiftsViewSchema, type ShiftsView } from './hand-over.ts';
import { pictureSchema, type Picture } from './picture.ts';
import { noticeSchema } from './notice.ts';
import { receiptSchema } from './receipt.ts';
import { locales } from './i18n/locales.ts';
import { sessionStateSchema } from './session.ts';
import { appSettingsSchema, type AlarmCause, type AppSettings } from './settings.ts';
import { unconfirmedUnlinkSchema } from './phone-slots.ts';
import { teamSchema, type Team } from './team.ts';
import { updatesViewSchema, type UpdatesView } from './updates.ts';

/** Everything that the interface shows of one account. */
const accountViewSchema = z.strictObject({
  account: accountSchema,
  state: sessionStateSchema,
  /** Whether there is a login to end, also where its number is not known yet and where no Chrome runs for it. */
  linked: z.boolean(),
  /** Since when there is that login, and who was at the desk then; null where there is none, or nobody knows. */
  linkedSince: z.iso.datetime().nullable(),
  linkedBy: z.string().nullable(),
  /** The number that is linked now, also while no Chrome runs for it. */
  identity: identitySchema.nullable(),
  notice: noticeSchema.nullable(),
  /** Of the last logout, until a person dismisses it. */
  receipt: receiptSchema.nullable(),
  /** Under which name the phone lists it, or will, where that is no longer what the label says (`listedAs`). */
  deviceName: z.string().optional(),
  /** How many chats have unread messages; null while nobody knows. */
  unread: z.int().nonnegative().nullable(),
  /** Devices that phones may still list for this account, the oldest first, until a person says that they are gone. */
  unconfirmed: z.array(unconfirmedUnlinkSchema),
});
export type AccountView = z.infer<typeof accountViewSchema>;

const browserSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('looking') }),
  z.strictObject({ kind: z.literal('found'), name: z.string(), version: z.string() }),
  z.strictObject({ kind: z.literal('missing'), error: appErrorSchema }),
]);

/** The browser that runs the accounts. */
export type BrowserView = z.infer<typeof browserSchema>;

export const downloadKinds = ['chrome', 'headless-shell'] as const;

/** What can be downloaded to run the accounts: Chrome, or the lighter browser. */
export type DownloadKind = (typeof downloadKinds)[number];

const downloadSchema = z.strictObject({
  kind: z.enum(downloadKinds),
  /** Whole; null while nobody knows, and 100 while what has arrived is unpacked. */
  percent: z.int().min(0).max(100).nullable(),
});

/** A download that runs. */
export type DownloadView = z.infer<typeof downloadSchema>;

const appNoticeSchema = z.discriminatedUnion('kind', [
  /** A file could not be read; it was kept under another name in the same folder. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('file-set-aside'),
    file: z.string(),
    setAsideAs: z.string(),
  }),
  z.strictObject({ id: z.uuid(), kind: z.literal('already-running') }),
  /** The app did not end in order last time; `times` within a few minutes, `often` if that is a matter of its own. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('crashed'),
    cause: z.enum(crashCauses),
    times: z.int().nonnegative(),
    often: z.boolean(),
  }),
  /** The lead's PIN was reset, at the price of every link. */
  z.strictObject({ id: z.uuid(), kind: z.literal('pin-reset') }),
  /** Something could not be saved, or another fault that belongs to no account. */
  z.strictObject({ id: z.uuid(), kind: z.literal('problem'), error: appErrorSchema }),
]);

export type AppNotice = z.infer<typeof appNoticeSchema>;

const appViewSchema = z.strictObject({
  version: z.string(),
  /** Whether a simulated WhatsApp takes the real one's place (never in a packaged app). */
  standIn: z.boolean(),
  /** Whether it starts no account by itself, so that a person can see what is wrong. */
  safeMode: z.boolean(),
  browser: browserSchema,
  /** Whether the accounts are to be run by a headless shell, which needs less memory, instead of a whole Chrome. */
  lighterBrowser: z.boolean(),
  /** The download of a browser, while there is one. */
  download: downloadSchema.nullable(),
  /** Set when nothing can run, for instance because the data folder cannot be written. */
  blocked: appErrorSchema.nullable(),
  notices: z.array(appNoticeSchema),
  /** Absolute path of the folder that holds all data of the app. */
  dataFolder: z.string(),
  /** The language that the settings lead to on this computer. */
  language: z.enum(locales),
  /** Whether a person wants to quit and has to say so once more. */
  quitAsked: z.boolean(),
});
export type AppView = z.infer<typeof appViewSchema>;

export const snapshotSchema = z.strictObject({
  /** The number of the last update that this snapshot contains. */
  seq: z.int().nonnegative(),
  app: appViewSchema,
  settings: appSettingsSchema,
  /** In their order. */
  teams: z.array(teamSchema),
  /** In their order, whatever their teams. */
  accounts: z.array(accountViewSchema),
  shifts: shiftsViewSchema,
  access: accessViewSchema,
  updates: updatesViewSchema,
  /** The profile pictures of the linked numbers, by account; beside the views, which change many times a second. */
  pictures: z.record(accountIdSchema, pictureSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** What main asks of the window. */
export type WindowTask =
  /** A person asked for it outside the window: in the tray, or by a notification. */
  | { readonly kind: 'show-account'; readonly id: string }
  /** At one of their sections, or where they open by themselves. */
  | { readonly kind: 'show-settings'; readonly section?: 'updates' }
  | { readonly kind: 'show-journal' }
  | { readonly kind: 'show-diagnostics' }
  /** Asks whether to end a team's shift; `undefined`: the team of the account in hand. */
  | { readonly kind: 'end-shift'; readonly team?: string | null | undefined }
  | { readonly kind: 'show-hand-over'; readonly id: string }
  | { readonly kind: 'play-sound'; readonly cause: AlarmCause };

export type Change =
  | { readonly kind: 'app'; readonly app: AppView }
  | { readonly kind: 'account'; readonly view: AccountView }
  | { readonly kind: 'account-removed'; readonly id: string }
  /** Null: there is none any more. */
  | { readonly kind: 'picture'; readonly id: string; readonly picture: Picture | null }
  | { readonly kind: 'order'; readonly ids: readonly string[] }
  | { readonly kind: 'teams'; readonly teams: Team[] }
  | { readonly kind: 'settings'; readonly settings: AppSettings }
  | { readonly kind: 'shifts'; readonly shifts: ShiftsView }
  | { readonly kind: 'access'; readonly access: AccessView }
  | { readonly kind: 'updates'; readonly updates: UpdatesView }
  /** For the window to do once; it is no part of the truth. */
  | { readonly kind: 'do'; readonly what: WindowTask };

/** What changed since update `seq - 1`. A gap in the numbers means: take a new snapshot. */
export interface Update {
  readonly seq: number;
  readonly changes: readonly Change[];
}

/**
 * The snapshot after an update, or null if one in between was missed. An update already contained changes nothing. A
 * list is copied once, however many changes an update has, and what did not change keeps its identity.
 */
export function applyUpdate(snapshot: Snapshot, update: Update): Snapshot | null {
  if (update.seq <= snapshot.seq) return snapshot;
  if (update.seq !== snapshot.seq + 1) return null;
  const next = update.changes.reduce<Snapshot>(applyChange, { ...snapshot, seq: update.seq });
  return { ...next, accounts: changedAccounts(snapshot.accounts, update.changes) };
}

function applyChange(snapshot: Snapshot, change: Change): Snapshot {
  switch (change.kind) {
    case 'app':
      return { ...snapshot, app: change.app };
    case 'teams':
      return { ...snapshot, teams: change.teams };
    case 'shifts':
      return { ...snapshot, shifts: change.shifts };
    case 'access':
      return { ...snapshot, access: change.access };
    case 'updates':
      return { ...snapshot, updates: change.updates };
    case 'settings':
      return { ...snapshot, settings: change.settings };
    case 'picture':
      return withPicture(snapshot, change.id, change.picture);
    case 'account-removed':
      return withPicture(snapshot, change.id, null);
    case 'account':
    case 'order':
    case 'do':
      return snapshot;
  }
}

function withPicture(snapshot: Snapshot, id: string, picture: Picture | null): Snapshot {
  if ((snapshot.pictures[id] ?? null) === picture) return snapshot;
  const others = Object.entries(snapshot.pictures).filter(([other]) => other !== id);
  const pictures = Object.fromEntries(picture === null ? others : [...others, [id, picture]]);
  return { ...snapshot, pictures };
}

/** The accounts after all changes; the same list if none is about them. */
function changedAccounts(before: AccountView[], changes: readonly Change[]): AccountView[] {
  // A Map keeps its order when a value is replaced, and puts what is new behind the others.
  const about = changes.filter(({ kind }) => kind.startsWith('account') || kind === 'order');
  if (about.length === 0) return before;
  let views = new Map(before.map((view) => [view.account.id, view]));
  for (const change of about) {
    if (change.kind === 'account') views.set(change.view.account.id, change.view);
    else if (change.kind === 'account-removed') views.delete(change.id);
    else if (change.kind === 'order') views = inOrder(views, change.ids);
  }
  return [...views.values()];
}

/** Accounts that the order does not name stay behind the others. */
function inOrder(views: ReadonlyMap<string, AccountView>, ids: readonly string[]): Map<string, AccountView> {
  const ordered = new Map<string, AccountView>();
  for (const id of ids) {
    const view = views.get(id);
    if (view) ordered.set(id, view);
  }
  for (const [id, view] of views) if (!ordered.has(id)) ordered.set(id, view);
  return ordered;
}
