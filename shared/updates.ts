import { z } from 'zod';
import { appErrorSchema } from './error-schema.ts';
import { unreachable } from './errors.ts';
import { timeSchema } from './time-schema.ts';

/** Which versions a person wants to be offered. */
export const updateChannels = ['stable', 'beta'] as const;
export type UpdateChannel = (typeof updateChannels)[number];

/** Why the app does not update itself. */
const updatesOffReasons = [
  /** It runs from its source. */
  'unpackaged',
  /** It is installed as a package of the system; a newer package updates it. */
  'package-manager',
  /** It was unpacked, or is portable: whoever put it there puts a newer one there. */
  'by-hand',
  /** Nobody who runs it may write where it is. */
  'read-only',
  /** It was built without an address to ask for updates. */
  'no-address',
  /** The computer's policy says so. */
  'policy',
  /** The computer's policy cannot be read, so nobody knows what it says. */
  'policy-broken',
] as const;
export type UpdatesOffReason = (typeof updatesOffReasons)[number];

/** Of release notes, in characters; what is longer is cut. */
export const maxNotes = 6_000;

const appUpdateSchema = z.strictObject({
  version: z.string().min(1).max(60),
  /** What is new, as plain text, whatever it looks like: it comes from outside. Empty if nobody said. */
  notes: z.string().max(maxNotes),
});

/** A newer version. */
export type AppUpdate = z.infer<typeof appUpdateSchema>;

const updateStateSchema = z.discriminatedUnion('kind', [
  /** `error`: what is wrong with the policy, where that is the reason. */
  z.strictObject({
    kind: z.literal('off'),
    reason: z.enum(updatesOffReasons),
    error: appErrorSchema.nullable(),
  }),
  /** Nothing newer is known. `checkedAt`: when that was asked last; null: not yet. */
  z.strictObject({ kind: z.literal('idle'), checkedAt: timeSchema.nullable() }),
  z.strictObject({ kind: z.literal('checking'), checkedAt: timeSchema.nullable() }),
  z.strictObject({ kind: z.literal('available'), update: appUpdateSchema }),
  /** `percent` is null until something arrives. */
  z.strictObject({
    kind: z.literal('downloading'),
    update: appUpdateSchema,
    percent: z.int().min(0).max(100).nullable(),
  }),
  /** Here, and installed when the app quits. `restart`: as soon as no account is being logged out any more. */
  z.strictObject({ kind: z.literal('ready'), update: appUpdateSchema, restart: z.boolean() }),
  z.strictObject({ kind: z.literal('failed'), error: appErrorSchema, checkedAt: timeSchema.nullable() }),
]);

/** How the updating of the app stands. */
export type UpdateState = z.infer<typeof updateStateSchema>;

export const updatesViewSchema = z.strictObject({
  state: updateStateSchema,
  /** The one that counts, whatever the settings say. */
  channel: z.enum(updateChannels),
  /** Whether the computer's policy says which one that is. */
  isChannelFixed: z.boolean(),
});
export type UpdatesView = z.infer<typeof updatesViewSchema>;

export const noUpdates: UpdatesView = {
  state: { kind: 'off', reason: 'unpackaged', error: null },
  channel: 'stable',
  isChannelFixed: false,
};

/** What changes that. */
export type UpdateEvent =
  | { kind: 'check' }
  | { kind: 'nothing-newer'; at: string }
  | { kind: 'found'; update: AppUpdate }
  | { kind: 'download' }
  | { kind: 'progress'; percent: number }
  | { kind: 'cancelled' }
  | { kind: 'downloaded' }
  | { kind: 'restart'; wanted: boolean }
  | { kind: 'failed'; error: z.infer<typeof appErrorSchema> }
  /** Another channel counts: nothing of what was found counts any more. */
  | { kind: 'channel' };

/** The state after an event; the same one where the event has no place in it, for instance because it comes too late. */
export function nextUpdateState(state: UpdateState, event: UpdateEvent): UpdateState {
  if (state.kind === 'off') return state;
  switch (event.kind) {
    case 'check':
      return mayCheck(state) ? { kind: 'checking', checkedAt: checkedAtOf(state) } : state;
    case 'nothing-newer':
      return state.kind === 'checking' ? { kind: 'idle', checkedAt: event.at } : state;
    case 'found':
      return state.kind === 'checking' || isReplacedBy(state, event.update)
        ? { kind: 'available', update: event.update }
        : state;
    case 'download':
      return state.kind === 'available' ? downloading(state.update, null) : state;
    case 'progress':
      return state.kind === 'downloading' ? downloading(state.update, event.percent) : state;
    case 'cancelled':
      return state.kind === 'downloading' ? { kind: 'available', update: state.update } : state;
    case 'downloaded':
      return state.kind === 'downloading' ? { kind: 'ready', update: state.update, restart: false } : state;
    case 'restart':
      return state.kind === 'ready' ? { ...state, restart: event.wanted } : state;
    case 'failed':
      return canFail(state) ? { kind: 'failed', error: event.error, checkedAt: checkedAtOf(state) } : state;
    case 'channel':
      return { kind: 'idle', checkedAt: null };
    default:
      return unreachable(event);
  }
}

/** Whether what is ready is no longer what is offered. A person who waits for the restart gets what they have seen. */
const isReplacedBy = (state: UpdateState, { version }: AppUpdate): boolean =>
  state.kind === 'ready' && !state.restart && state.update.version !== version;

/** Whether a check makes sense: not while one runs, nor once the version that it found is on its way or here. */
export const mayCheck = ({ kind }: UpdateState): boolean =>
  kind === 'idle' || kind === 'available' || kind === 'failed';

const canFail = ({ kind }: UpdateState): boolean =>
  kind === 'checking' || kind === 'downloading' || kind === 'ready';

const checkedAtOf = (state: UpdateState): string | null => ('checkedAt' in state ? state.checkedAt : null);

/** `percent`: whole, and within its bounds, whatever was counted. */
const downloading = (update: AppUpdate, percent: number | null): UpdateState => ({
  kind: 'downloading',
  update,
  percent: percent === null ? null : Math.min(100, Math.max(0, Math.floor(percent))),
});
