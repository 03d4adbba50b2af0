import { z } from 'zod';
import { identitySchema } from './account.ts';
import { appErrorSchema } from './error-schema.ts';
import { timeSchema } from './time-schema.ts';

export const startPhases = ['chrome', 'page', 'restore'] as const;
export const logoutSteps = ['unlink', 'close', 'erase'] as const;

export type StartPhase = (typeof startPhases)[number];
export type LogoutStep = (typeof logoutSteps)[number];

const linkCodeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('qr'), value: z.string() }),
  /** `number`: of the phone on which the code is to be typed, digits. */
  z.strictObject({ kind: z.literal('pairing'), value: z.string(), number: z.string() }),
]);

/** What a phone needs to link: a QR code's value to scan, or a pairing code to type. */
export type LinkCode = z.infer<typeof linkCodeSchema>;

const linkSchema = z.enum(['online', 'reconnecting']);

export const sessionStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stopped') }),
  /** `position` counts from 1: how many starts until it is this one's turn. */
  z.strictObject({ kind: z.literal('queued'), position: z.int().positive() }),
  z.strictObject({ kind: z.literal('starting'), phase: z.enum(startPhases) }),
  /** `rotation` counts the codes shown since this start, from 0. */
  z.strictObject({
    kind: z.literal('scan'),
    code: linkCodeSchema,
    issuedAt: timeSchema,
    expiresAt: timeSchema,
    rotation: z.int().nonnegative(),
  }),
  /** `expired`: nobody scanned in time. `unwatched`: nobody looks at it, so no Chrome runs for it; looking starts it. */
  z.strictObject({ kind: z.literal('scan-paused'), why: z.enum(['expired', 'unwatched']) }),
  /** `percent` is null while WhatsApp has not said how far it is. */
  z.strictObject({ kind: z.literal('syncing'), percent: z.number().min(0).max(100).nullable() }),
  z.strictObject({ kind: z.literal('ready'), identity: identitySchema, since: timeSchema, link: linkSchema }),
  /**
   * Another number was scanned than belongs here (`expected`: the one that does, or last time's; digits). Not in use until
   * a person says so. `bySetting`: a person set `expected`, and it is not last time's.
   */
  z.strictObject({
    kind: z.literal('held'),
    identity: identitySchema,
    expected: z.string(),
    bySetting: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('conflict'), identity: identitySchema }),
  z.strictObject({ kind: z.literal('logging-out'), step: z.enum(logoutSteps) }),
  z.strictObject({
    kind: z.literal('recovering'),
    attempt: z.int().positive(),
    nextTryAt: timeSchema,
    cause: appErrorSchema,
  }),
  z.strictObject({ kind: z.literal('stopping') }),
  z.strictObject({ kind: z.literal('failed'), error: appErrorSchema }),
]);

/** Where a session stands. What the interface shows is derived from this alone. */
export type SessionState = z.infer<typeof sessionStateSchema>;
export type SessionKind = SessionState['kind'];
type StateOf<K extends SessionKind> = Extract<SessionState, { kind: K }>;

/** What can happen to a session. Each event names what is now so; `transition` decides whether it can be. */
export type SessionEvent =
  | { kind: 'queued'; position: number }
  | { kind: 'starting'; phase: StartPhase }
  | { kind: 'code'; code: LinkCode; issuedAt: string; expiresAt: string }
  | { kind: 'scan-paused'; why: StateOf<'scan-paused'>['why'] }
  | { kind: 'syncing'; percent: number | null }
  | { kind: 'ready'; identity: z.infer<typeof identitySchema>; since: string }
  | { kind: 'link'; link: StateOf<'ready'>['link'] }
  | { kind: 'held'; identity: z.infer<typeof identitySchema>; expected: string; bySetting?: true }
  | { kind: 'conflict'; identity: z.infer<typeof identitySchema> }
  | { kind: 'logging-out'; step: LogoutStep }
  | { kind: 'recovering'; attempt: number; nextTryAt: string; cause: z.infer<typeof appErrorSchema> }
  | { kind: 'stopping' }
  | { kind: 'stopped' }
  | { kind: 'failed'; error: z.infer<typeof appErrorSchema> };

const withoutChrome = ['stopped', 'queued', 'scan-paused', 'recovering', 'failed'] as const;
const withChrome = ['starting', 'scan', 'syncing', 'ready', 'held', 'conflict'] as const;

type Kinds = readonly SessionKind[];
const isOneOf = <K extends readonly SessionKind[]>(
  state: SessionState,
  kinds: K,
): state is StateOf<K[number]> => (kinds as Kinds).includes(state.kind);

const isLater = <S extends string>(order: readonly S[], now: S, next: S) =>
  order.indexOf(next) > order.indexOf(now);

/**
 * The state after an event. Pure and total: an event that cannot happen in a state (late, repeated, out of order)
 * leaves it as it is, the same object, so that listeners can tell by identity whether anything changed.
 */
export function transition(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case 'queued':
      if (state.kind === 'queued' && state.position === event.position) return state;
      return isOneOf(state, withoutChrome) || isErasing(state)
        ? { kind: 'queued', position: event.position }
        : state;

    case 'starting':
      if (state.kind === 'starting') return isLater(startPhases, state.phase, event.phase) ? event : state;
      return event.phase === 'chrome' && (isOneOf(state, withoutChrome) || isErasing(state)) ? event : state;

    case 'code': {
      const { code, issuedAt, expiresAt } = event;
      // A pairing that was given up before anything was loaded ends in another code.
      const begins = state.kind === 'starting' || (state.kind === 'syncing' && state.percent === null);
      if (begins) return { kind: 'scan', code, issuedAt, expiresAt, rotation: 0 };
      if (state.kind !== 'scan' || (state.code.kind === code.kind && state.code.value === code.value))
        return state;
      return { kind: 'scan', code, issuedAt, expiresAt, rotation: state.rotation + 1 };
    }

    case 'scan-paused':
      if (state.kind === 'scan') return event;
      return event.why === 'unwatched' &&
        (isOneOf(state, ['queued', 'starting', 'recovering']) || isErasing(state))
        ? event
        : state;

    case 'syncing':
      if (state.kind === 'starting' || state.kind === 'scan') return event;
      return state.kind === 'syncing' && event.percent !== null && event.percent > (state.percent ?? -1)
        ? event
        : state;

    case 'ready':
      return isOneOf(state, ['starting', 'scan', 'syncing', 'held', 'conflict'])
        ? { kind: 'ready', identity: event.identity, since: event.since, link: 'online' }
        : state;

    case 'link':
      return state.kind === 'ready' && state.link !== event.link ? { ...state, link: event.link } : state;

    case 'held':
      return isOneOf(state, ['starting', 'scan', 'syncing', 'conflict']) ? event : state;

    case 'conflict':
      return isOneOf(state, ['starting', 'syncing', 'ready', 'held'])
        ? { kind: 'conflict', identity: event.identity }
        : state;

    case 'logging-out':
      if (state.kind === 'logging-out') return isLater(logoutSteps, state.step, event.step) ? event : state;
      return state.kind === 'stopping' ? state : event;

    case 'recovering':
      // A start can fail while it waits for its turn: its proxy is checked first.
      return isOneOf(state, withChrome) || state.kind === 'queued' ? event : state;

    case 'stopping':
      return isOneOf(state, withChrome) ? event : state;

    case 'stopped':
      return state.kind === 'stopping' ||
        isErasing(state) ||
        (isOneOf(state, withoutChrome) && state.kind !== 'stopped')
        ? event
        : state;

    case 'failed':
      return event;
  }
}

/** The last step of a logout, after which the account may start, wait, or stay stopped. */
const isErasing = (state: SessionState): boolean => state.kind === 'logging-out' && state.step === 'erase';
