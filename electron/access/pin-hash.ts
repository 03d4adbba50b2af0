import { z } from 'zod';
import { nodeCrypto } from '../node-crypto.ts';

export interface ScryptCost {
  /** How much memory and time one try takes: 128 * n * r bytes. A power of two. */
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/**
 * What one try costs: 128 MiB and some 0.3 to 0.6 s of one core, off the main thread. A PIN of four digits has ten
 * thousand values, so whoever copies the file finds it in an hour all the same: it is the file's permissions and the
 * limit on tries that keep a PIN, and a longer one that keeps a copy.
 */
export const usualCost: ScryptCost = { n: 2 ** 17, r: 8, p: 1 };

const [saltBytes, hashBytes] = [16, 32];

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, `not ${length} bytes`);

/** A PIN as it is kept. The limits keep a file that somebody wrote from costing more than a computer has. */
export const pinHashSchema = z.strictObject({
  n: z
    .int()
    .min(2)
    .max(2 ** 20)
    .refine((n) => Number.isInteger(Math.log2(n)), 'no power of two'),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
  salt: bytes(saltBytes),
  hash: bytes(hashBytes),
});

export type PinHash = z.infer<typeof pinHashSchema>;

/** A PIN as it is to be kept, with a salt of its own. */
export async function hashPin(pin: string, { n, r, p }: ScryptCost = usualCost): Promise<PinHash> {
  const salt = nodeCrypto().randomBytes(saltBytes);
  const hash = await derive(pin, salt, { n, r, p });
  return { n, r, p, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Whether that is the PIN. It takes as long for every wrong one. */
export async function isPin(pin: string, kept: PinHash): Promise<boolean> {
  const derived = await derive(pin, Buffer.from(kept.salt, 'base64'), kept);
  return nodeCrypto().timingSafeEqual(derived, Buffer.from(kept.hash, 'base64'));
}

const derive = (pin: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    nodeCrypto().scrypt(
      pin,
      salt,
      hashBytes,
      { N: n, r, p, maxmem: 128 * r * (n + p + 2) },
      (error, derived) => {
        if (error) reject(error);
        else resolve(derived);
      },
    );
  });
