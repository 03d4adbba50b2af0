import { z } from 'zod';
import { accountIdSchema, accountSchema, identitySchema } from './account.ts';
import { appErrorSchema } from './errors.ts';
import { noticeSchema } from './notice.ts';
import { receiptSchema } from './receipt.ts';
import { sessionStateSchema } from './session.ts';

/** Everything that the interface shows of one account. */
export const accountViewSchema = z.strictObject({
  account: accountSchema,
  state: sessionStateSchema,
  /** Whether there is a login to end, also where its number is not known yet and where no Chrome runs for it. */
  linked: z.boolean(),
  /** The number that is linked now, also while no Chrome runs for it. */
  identity: identitySchema.nullable(),
  notice: noticeSchema.nullable(),
  /** Of the last logout, until a person dismisses it. */
  receipt: receiptSchema.nullable(),
});

export type AccountView = z.infer<typeof accountViewSchema>;

export const browserSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('looking') }),
  z.strictObject({ kind: z.literal('found'), name: z.string(), version: z.string() }),
  z.strictObject({ kind: z.literal('missing'), error: appErrorSchema }),
]);

/** The browser that runs the accounts. */
export type BrowserView = z.infer<typeof browserSchema>;

export const downloadKinds = ['chrome', 'headless-shell'] as const;

/** What can be downloaded to run the accounts: Chrome, or the lighter browser. */
export type DownloadKind = (typeof downloadKinds)[number];

export const downloadSchema = z.strictObject({
  kind: z.enum(downloadKinds),
  /** Whole; null while nobody knows, and 100 while what has arrived is unpacked. */
  percent: z.int().min(0).max(100).nullable(),
});

/** A download that runs. */
export type DownloadView = z.infer<typeof downloadSchema>;

export const appNoticeSchema = z.discriminatedUnion('kind', [
  /** A file could not be read; it was kept under another name in the same folder. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('file-set-aside'),
    file: z.string(),
    setAsideAs: z.string(),
  }),
  z.strictObject({ id: z.uuid(), kind: z.literal('already-running') }),
  /** Something could not be saved, or another fault that belongs to no account. */
  z.strictObject({ id: z.uuid(), kind: z.literal('problem'), error: appErrorSchema }),
]);

export type AppNotice = z.infer<typeof appNoticeSchema>;

export const appViewSchema = z.strictObject({
  version: z.string(),
  /** Whether a simulated WhatsApp takes the real one's place (never in a packaged app). */
  standIn: z.boolean(),
  browser: browserSchema,
  /** Whether the accounts are to be run by a headless shell, which needs less memory, instead of a whole Chrome. */
  lighterBrowser: z.boolean(),
  /** The download of a browser, while there is one. */
  download: downloadSchema.nullable(),
  /** Set when nothing can run, for instance because the data folder cannot be written. */
  blocked: appErrorSchema.nullable(),
  notices: z.array(appNoticeSchema),
});

export type AppView = z.infer<typeof appViewSchema>;

export const snapshotSchema = z.strictObject({
  /** The number of the last update that this snapshot contains. */
  seq: z.int().nonnegative(),
  app: appViewSchema,
  accounts: z.array(accountViewSchema),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('app'), app: appViewSchema }),
  z.strictObject({ kind: z.literal('account'), view: accountViewSchema }),
  z.strictObject({ kind: z.literal('account-removed'), id: accountIdSchema }),
]);

export type Change = z.infer<typeof changeSchema>;

/** What changed since update `seq - 1`. A gap in the numbers means: take a new snapshot. */
export const updateSchema = z.strictObject({ seq: z.int().positive(), changes: z.array(changeSchema) });

export type Update = z.infer<typeof updateSchema>;

/** The snapshot after an update, or null if one in between was missed. An update already contained changes nothing. */
export function applyUpdate(snapshot: Snapshot, update: Update): Snapshot | null {
  if (update.seq <= snapshot.seq) return snapshot;
  if (update.seq !== snapshot.seq + 1) return null;
  return update.changes.reduce<Snapshot>(applyChange, { ...snapshot, seq: update.seq });
}

function applyChange(snapshot: Snapshot, change: Change): Snapshot {
  switch (change.kind) {
    case 'app':
      return { ...snapshot, app: change.app };
    case 'account': {
      const at = snapshot.accounts.findIndex(({ account }) => account.id === change.view.account.id);
      const accounts = at < 0 ? [...snapshot.accounts, change.view] : snapshot.accounts.with(at, change.view);
      return { ...snapshot, accounts };
    }
    case 'account-removed':
      return { ...snapshot, accounts: snapshot.accounts.filter(({ account }) => account.id !== change.id) };
  }
}
