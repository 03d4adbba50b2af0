import { z } from 'zod';
import { powers, typedPinSchema } from '../access.ts';
import type { CommandShape } from './shape.ts';

const nothing = z.undefined();

/** The commands about the lead's PIN and the lock of the window. */
export const accessCommands = {
  /**
   * Sets the PIN, or another one. With a PIN set, `current` has to be it. Errors: `invalid-pin`, `pin-wrong`,
   * `pin-blocked`, `storage-failed`.
   */
  setPin: {
    input: z.strictObject({ pin: typedPinSchema, current: typedPinSchema.optional() }),
    output: nothing,
  },
  /** Errors: `pin-wrong`, `pin-blocked`, `wrong-state` (there is none), `storage-failed`. */
  removePin: { input: z.strictObject({ current: typedPinSchema }), output: nothing },
  /**
   * Lets the person do what a lead may, for a while. Errors: `pin-wrong`, `pin-blocked`, `wrong-state` (there is none),
   * `storage-failed`.
   */
  enterPin: { input: z.strictObject({ pin: typedPinSchema }), output: nothing },
  /** Ends that before its time. */
  leaveLead: { input: nothing, output: nothing, whileLocked: true },
  /** What is kept for those who know the PIN. Errors: `storage-failed`. */
  setKept: { input: z.strictObject({ kept: z.array(z.enum(powers)) }), output: nothing, needs: 'lead' },
  /** Locks the window: states can be seen, nothing can be done. */
  lock: { input: nothing, output: nothing, whileLocked: true },
  /**
   * Ends that, for a person who gives a name, or the PIN. Errors: `invalid-name`, `pin-wrong`, `pin-blocked`,
   * `wrong-state` (there is no PIN), `storage-failed`.
   */
  unlock: {
    input: z.union([
      z.strictObject({ person: z.string().max(1000) }),
      z.strictObject({ pin: typedPinSchema }),
    ]),
    output: nothing,
    whileLocked: true,
  },
} as const satisfies Record<string, CommandShape>;
