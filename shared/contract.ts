import { z } from 'zod';
import { accessCommands } from './commands/access.ts';
import { diagnosticsCommands } from './commands/diagnostics.ts';
import { handOverCommands } from './commands/hand-over.ts';
import { journalCommands } from './commands/journal.ts';
import type { CommandShape } from './commands/shape.ts';
import { updateCommands } from './commands/updates.ts';
import { needOfAccountChange, needOfSettingsChange, needOfTeamChange, type Need } from './access.ts';
import { accountChangeSchema, accountColours, accountIdSchema, numberSchema } from './account.ts';
import { configurationPreviewSchema } from './configuration.ts';
import { appErrorSchema } from './error-schema.ts';
import type { Result } from './errors.ts';
import { journalEntrySchema } from './journal.ts';
import { accountProcessesSchema } from './process-view.ts';
import { proxyInputSchema } from './proxy.ts';
import { receiptSchema } from './receipt.ts';
import { settingsChangeSchema } from './settings.ts';
import { teamChangeSchema, teamIdSchema } from './team.ts';
import { downloadKinds, snapshotSchema, type Update } from './view.ts';

const nothing = z.undefined();

const oneAccount = z.strictObject({ id: accountIdSchema });
const oneTeam = z.strictObject({ id: teamIdSchema });
const logoutOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('logged-out'), receipt: receiptSchema }),
  z.strictObject({ kind: z.literal('already-logged-out') }),
]);

/**
 * Every command of the bridge: what goes in, what comes out. Types, preload, handlers and client derive from this. Beside
 * its own errors each may answer `invalid-input` and, unless `whileLocked`, `locked`; one that `needs` something, `pin-needed`.
 */
export const commands = {
  /** The whole truth at one moment; after it, updates follow by number. */
  getSnapshot: { input: nothing, output: snapshotSchema, whileLocked: true },
  /**
   * Adds an account and starts it; with a proxy, no page is ever opened for it on another way. Errors: `invalid-label`,
   * `label-taken`, `invalid-proxy`, `secrets-unavailable`, `storage-failed`.
   */
  addAccount: {
    input: z.strictObject({ label: z.string().max(1000), proxy: proxyInputSchema.optional() }),
    output: oneAccount,
    needs: 'settings',
  },
  /**
   * Changes how an account is set up. A new label reaches the phone with the next link. An expected number that is the
   * one held settles that. Errors: `not-found`, `invalid-label`, `label-taken`.
   */
  updateAccount: {
    input: z.strictObject({ id: accountIdSchema, change: accountChangeSchema }),
    output: nothing,
    needs: needOfAccountChange,
  },
  /** Puts an account into a team, or none, before another account (itself: where it is) or at the end. Errors: `not-found`. */
  moveAccount: {
    input: z.strictObject({
      id: accountIdSchema,
      team: teamIdSchema.nullable(),
      before: accountIdSchema.nullable(),
    }),
    output: nothing,
    needs: 'settings',
  },
  /** Errors: `invalid-name`, `name-taken`, `wrong-state` (there are as many as can be), `storage-failed`. */
  addTeam: {
    input: z.strictObject({ name: z.string().max(1000), colour: z.enum(accountColours).optional() }),
    output: oneTeam,
    needs: 'settings',
  },
  /** Errors: `not-found`, `invalid-name`, `name-taken`, `storage-failed`. */
  updateTeam: {
    input: z.strictObject({ id: teamIdSchema, change: teamChangeSchema }),
    output: nothing,
    needs: needOfTeamChange,
  },
  /** Before another team, or at the end. Errors: `not-found`, `storage-failed`. */
  moveTeam: {
    input: z.strictObject({ id: teamIdSchema, before: teamIdSchema.nullable() }),
    output: nothing,
    needs: 'settings',
  },
  /** Its accounts stay, without a team. Errors: `not-found`, `storage-failed`. */
  removeTeam: { input: oneTeam, output: nothing, needs: 'remove' },
  /** Starts what is stopped, paused, waiting to retry or failed; a no-op for what runs. Errors: `not-found`. */
  startAccount: { input: oneAccount, output: nothing },
  /** Closes Chrome, or gives up waiting for it; the number stays linked. Errors: `not-found`. */
  stopAccount: { input: oneAccount, output: nothing },
  /** Stops and starts; the number stays linked. Errors: `not-found`. */
  restartAccount: { input: oneAccount, output: nothing },
  /**
   * Says which account is on the screen, if any. It goes first where accounts wait, and shows its QR code; the Chrome of
   * one that is not linked ends a while after nobody looks at it any more. Errors: `not-found`.
   */
  lookAt: {
    input: z.strictObject({ id: accountIdSchema.nullable() }),
    output: nothing,
    whileLocked: ({ id }: { id: string | null }) => id === null,
  },
  /**
   * Shows a code to type on the phone of that number instead of the QR code. Errors: `not-found`, `wrong-state` (no code
   * is shown now), `number-refused`.
   */
  requestPairingCode: {
    input: z.strictObject({ id: accountIdSchema, number: numberSchema }),
    output: nothing,
  },
  /** Back from the pairing code to the QR code. Errors: `not-found`, `wrong-state`. */
  showQrCode: { input: oneAccount, output: nothing },
  /** Takes a login back that is open in another browser. Errors: `not-found`, `wrong-state`, `page-refused`. */
  useHere: { input: oneAccount, output: nothing },
  /**
   * Goes on with the number that was scanned, although it is another one than last time or than was expected; if one
   * was, it is this one from now on. Errors: `not-found`, `wrong-state`.
   */
  keepNumber: { input: oneAccount, output: nothing },
  /** While the confirmation of a logout is open, the Chrome that comes after it warms up. Errors: `not-found`. */
  prepareLogOut: { input: z.strictObject({ id: accountIdSchema, open: z.boolean() }), output: nothing },
  /** Unlinks, closes, erases; an account that is looked at comes back on the QR code. Errors: `not-found`. */
  logOut: { input: oneAccount, output: logoutOutcome, needs: 'log-out' },
  /** Logs out, erases even where nothing is linked, and shows a QR code at once. Errors: `not-found`. */
  resetConnection: { input: oneAccount, output: logoutOutcome, needs: 'log-out' },
  /**
   * Logs out, then deletes the account. Where the phone could not be told, the account stays, logged out, until the
   * command comes again with `evenIfPhoneNotTold`. Errors: `not-found`, `storage-failed`, `profile-failed`.
   */
  removeAccount: {
    input: z.strictObject({ id: accountIdSchema, evenIfPhoneNotTold: z.boolean() }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('removed') }),
      z.strictObject({ kind: z.literal('phone-not-told'), receipt: receiptSchema }),
    ]),
    needs: 'remove',
  },
  /** What runs for an account at this moment, with its memory. Errors: `not-found`. */
  getProcesses: { input: oneAccount, output: accountProcessesSchema },
  /**
   * Ends the account's Chrome, and only that; the session then recovers by itself. Errors: `not-found`, `wrong-state` (no
   * Chrome runs), `browser-stuck`.
   */
  endProcesses: { input: oneAccount, output: nothing },
  /**
   * Sends the account through a proxy, or none; what runs is started again with it, and the number stays linked.
   * Errors: `not-found`, `invalid-proxy`, `secrets-unavailable`, `storage-failed`.
   */
  setProxy: {
    input: z.strictObject({ id: accountIdSchema, proxy: proxyInputSchema.nullable() }),
    output: nothing,
    needs: 'settings',
  },
  /**
   * Asks a proxy for a way to WhatsApp: the account's own, or one that is not kept yet; of the latter, a password that
   * is left out is the account's, where it is the same proxy. Nothing to ask without a proxy. Errors: `not-found`, `invalid-proxy`,
   * `proxy-unreachable`, `proxy-refused`, `proxy-blocked`, `secret-unreadable`.
   */
  checkProxy: {
    input: z.union([
      z.strictObject({ id: accountIdSchema, proxy: proxyInputSchema.optional() }),
      z.strictObject({ proxy: proxyInputSchema }),
    ]),
    output: nothing,
  },
  /** Takes the account's receipt and notice off the screen. Errors: `not-found`. */
  dismissReceipt: { input: oneAccount, output: nothing },
  /** A person has taken that device off the phone's list, or seen that it is not there. Errors: `not-found`. */
  confirmUnlinked: { input: z.strictObject({ id: accountIdSchema, unlink: z.uuid() }), output: nothing },
  /** What happened to an account lately, the newest first. Errors: `not-found`, `journal-failed`. */
  getJournal: {
    input: z.strictObject({ id: accountIdSchema, limit: z.int().min(1).max(200) }),
    output: z.array(journalEntrySchema),
  },
  /** Errors: `invalid-name` (of one of the people), `storage-failed`. */
  updateSettings: {
    input: z.strictObject({ change: settingsChangeSchema }),
    output: nothing,
    needs: needOfSettingsChange,
  },
  /** Shows the data folder in the system's file manager. Errors: `internal`. */
  openDataFolder: { input: nothing, output: nothing },
  /** Lets the person say where, and writes how the desk is set up, without secrets. Errors: `storage-failed`. */
  exportConfiguration: { input: nothing, output: z.strictObject({ saved: z.boolean() }), needs: 'settings' },
  /** Lets the person pick a configuration file; nothing changes yet. Errors: `invalid-file`. */
  readConfiguration: {
    input: nothing,
    output: z.strictObject({ preview: configurationPreviewSchema.nullable() }),
    needs: 'settings',
  },
  /**
   * Takes over what was read: new accounts always, what is here already only as told. Nothing is started, but what runs
   * and gets another proxy is started again with it. With teams that have a schedule it needs what setting one needs.
   * Errors: `not-found` (another file was read since), `wrong-state` (more teams than can be), `storage-failed`.
   */
  importConfiguration: {
    input: z.strictObject({
      token: z.uuid(),
      /** The labels of accounts that are here and whose settings are to be replaced. */
      replace: z.array(z.string()).max(1000),
      settings: z.boolean(),
    }),
    output: z.strictObject({ added: z.int(), replaced: z.int() }),
    needs: 'settings',
  },
  dismissNotice: { input: z.strictObject({ id: z.uuid() }), output: nothing },
  /**
   * Lets the person pick the browser's program file; a whole Chrome then takes the lighter browser's place. Errors:
   * `browser-unusable`.
   */
  chooseBrowser: { input: nothing, output: z.strictObject({ chosen: z.boolean() }), needs: 'settings' },
  /**
   * Downloads a browser into the data folder, or joins that download; accounts that failed for want of one are then
   * started. Errors: `download-failed`, `storage-failed`.
   */
  downloadBrowser: {
    input: z.strictObject({ kind: z.enum(downloadKinds) }),
    output: z.strictObject({ kind: z.enum(['downloaded', 'cancelled']) }),
    needs: 'settings',
  },
  /** Cancels the download that runs, if one does; resolves when nothing is left of it. */
  cancelBrowserDownload: { input: nothing, output: nothing },
  /**
   * Has accounts run by a headless shell, or by Chrome again, from their next start on; what runs keeps its browser
   * until then, and its login in any case. Errors: `storage-failed`.
   */
  useLighterBrowser: { input: z.strictObject({ on: z.boolean() }), output: nothing, needs: 'settings' },
  /** Starts the app again, for instance after the data folder has been made writable. */
  relaunch: { input: nothing, output: nothing },
  /** Quits, and asks before (`quitAsked`) where the settings want that and numbers are linked. */
  quit: { input: nothing, output: nothing },
  /** Answers what `quitAsked` asks. */
  answerQuit: { input: z.strictObject({ quit: z.boolean() }), output: nothing },
  ...handOverCommands,
  ...accessCommands,
  ...journalCommands,
  ...updateCommands,
  ...diagnosticsCommands,
} as const satisfies Record<string, CommandShape>;

export type CommandName = keyof typeof commands;
export type CommandInput<N extends CommandName> = z.infer<(typeof commands)[N]['input']>;
export type CommandOutput<N extends CommandName> = z.infer<(typeof commands)[N]['output']>;

/** What main runs for a command. It throws an AppException or returns; the ipc layer makes a Result of either. */
export type Handlers = {
  [N in CommandName]: (input: CommandInput<N>) => CommandOutput<N> | Promise<CommandOutput<N>>;
};

/** How the renderer calls a command. It never rejects for what the app foresees. */
export type Commands = {
  [N in CommandName]: CommandInput<N> extends undefined
    ? () => Promise<Result<CommandOutput<N>>>
    : (input: CommandInput<N>) => Promise<Result<CommandOutput<N>>>;
};

/** The only thing that the page gets from the preload, as `window.switchboard`. */
export interface Bridge {
  readonly commands: Commands;
  /** Listens for numbered updates; returns the function that stops it. */
  onUpdate(listener: (update: Update) => void): () => void;
}

export const commandNames = Object.keys(commands) as CommandName[];

/** What a command needs the person to be allowed, with that input; null: nothing. */
export function needOf<N extends CommandName>(name: N, input: CommandInput<N>): Need | null {
  const { needs }: CommandShape = commands[name];
  return typeof needs === 'function' ? needs(input as never) : (needs ?? null);
}

/** Whether a command can be done while the window is locked, with that input. */
export function isWhileLocked<N extends CommandName>(name: N, input: CommandInput<N>): boolean {
  const { whileLocked }: CommandShape = commands[name];
  return typeof whileLocked === 'function' ? whileLocked(input as never) : whileLocked === true;
}

/** The shape of every answer, for tests and for the handlers' own check. */
export const resultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: appErrorSchema }),
]);
