import { z } from 'zod';
import { accountIdSchema } from './account.ts';
import { appErrorSchema, type Result } from './errors.ts';
import { receiptSchema } from './receipt.ts';
import { snapshotSchema, type Update } from './view.ts';

const nothing = z.undefined();
const oneAccount = z.strictObject({ id: accountIdSchema });

/** Every command of the bridge: what goes in, what comes out. Types, preload, handlers and client derive from this. */
export const commands = {
  /** The whole truth at one moment; after it, updates follow by number. */
  getSnapshot: { input: nothing, output: snapshotSchema },
  /** Adds an account and starts it. Errors: `invalid-label`, `label-taken`, `storage-failed`. */
  addAccount: { input: z.strictObject({ label: z.string().max(1000) }), output: oneAccount },
  /** Starts what is stopped, paused, waiting to retry or failed; a no-op for what runs. Errors: `not-found`. */
  startAccount: { input: oneAccount, output: nothing },
  /** Closes Chrome, or gives up waiting for it; the number stays linked. Errors: `not-found`. */
  stopAccount: { input: oneAccount, output: nothing },
  /** Unlinks, closes, erases, and comes back on the QR code. Errors: `not-found`. */
  logOut: {
    input: oneAccount,
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('logged-out'), receipt: receiptSchema }),
      z.strictObject({ kind: z.literal('already-logged-out') }),
    ]),
  },
  /** Takes the account's receipt and notice off the screen. Errors: `not-found`. */
  dismissReceipt: { input: oneAccount, output: nothing },
  dismissNotice: { input: z.strictObject({ id: z.uuid() }), output: nothing },
  /** Lets the person pick the browser's program file. Errors: `browser-unusable`. */
  chooseBrowser: { input: nothing, output: z.strictObject({ chosen: z.boolean() }) },
  /** Starts the app again, for instance after the data folder has been made writable. */
  relaunch: { input: nothing, output: nothing },
  quit: { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

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

export const bridgeKey = 'switchboard';
export const commandChannel = (name: CommandName): string => `switchboard:command:${name}`;
export const updateChannel = 'switchboard:update';

export const commandNames = Object.keys(commands) as CommandName[];

/** The shape of every answer, for tests and for the handlers' own check. */
export const resultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: appErrorSchema }),
]);
