import type { z } from 'zod';
import type { Need } from '../access.ts';

/** What the contract says of a command. */
export interface CommandShape {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** What the person has to be allowed, where a lead keeps it; nothing unless told. It may depend on the parsed input. */
  readonly needs?: Need | ((input: never) => Need | null);
  /** Whether it can be done while the window is locked; that too may depend on the parsed input. */
  readonly whileLocked?: true | ((input: never) => boolean);
}
