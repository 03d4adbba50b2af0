import { z } from 'zod';
import { lockReasons, powers } from '../../shared/access.ts';
import { pinHashSchema } from './pin-hash.ts';
import { noTries, triesSchema } from './wrong-tries.ts';

const at = z.iso.datetime();

/** What access.json has: the PIN as a hash, what it keeps, and whatever of both and of the lock outlives the app. */
export const accessFileSchema = z.strictObject({
  version: z.literal(1),
  pin: pinHashSchema.nullable(),
  /** What needs the PIN while there is one. */
  kept: z.array(z.enum(powers)),
  tries: triesSchema,
  locked: z.strictObject({ since: at, why: z.enum(lockReasons) }).nullable(),
  /** When the PIN was reset, while it is not certain that the journal has that. */
  resetAt: at.nullable(),
});

export type AccessFile = z.infer<typeof accessFileSchema>;

/** Without a PIN; the first one keeps everything that can be kept, until a lead says otherwise. */
export const noAccessFile: AccessFile = {
  version: 1,
  pin: null,
  kept: [...powers],
  tries: noTries,
  locked: null,
  resetAt: null,
};

/** Where it is kept while the app runs. */
export interface AccessStore {
  /** The file is damaged, or missing although there was a PIN: no PIN is right then, and everything is kept. */
  readonly isBroken: boolean;
  read(): AccessFile;
  /** Throws an AppException with `storage-failed`. Of a broken file nothing is ever overwritten: it may be mended. */
  write(value: AccessFile): void;
  /** Sets aside what cannot be read and begins anew. Throws an AppException with `storage-failed`. */
  renew(value: AccessFile): void;
}
