import { z } from 'zod';
import { nodeCrypto } from '../node-crypto.ts';

/** A place in the chain: how many lines there are up to it, and the hash of the last one. */
export const positionSchema = z.strictObject({
  count: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Position = z.infer<typeof positionSchema>;

/** Before the first line. */
export const beginning: Position = { count: 0, hash: '0'.repeat(64) };

const lineSchema = z.strictObject({
  /** Counts from 1 through all files. */
  n: z.int().positive(),
  /** The hash of the line before, in this file or the one before it. */
  prev: positionSchema.shape.hash,
  entry: z.unknown(),
  /** SHA-256, in hex, over `prev` and the line's number and entry. */
  hash: positionSchema.shape.hash,
});

export type Line = z.infer<typeof lineSchema>;

/** The line that follows `last`, as it is written, and the position after it. */
export function nextLine(last: Position, entry: unknown): { bytes: Buffer; position: Position } {
  const unsigned = { n: last.count + 1, prev: last.hash, entry };
  const hash = hashOf(unsigned);
  const bytes = Buffer.from(`${JSON.stringify({ ...unsigned, hash })}\n`);
  return { bytes, position: { count: unsigned.n, hash } };
}

/** The line in a text without its line break, or undefined where the text is not what `nextLine` writes. */
export function readLine(text: string): Line | undefined {
  try {
    const { n, prev, entry, hash } = lineSchema.parse(JSON.parse(text));
    // Another spelling of the same content (spaces, doubled keys, escapes) would pass the hash.
    return JSON.stringify({ n, prev, entry, hash }) === text ? { n, prev, entry, hash } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the line's own hash is right. Whether it belongs here depends on the line before. */
export const isSound = (line: Line): boolean => hashOf(line) === line.hash;

function hashOf({ n, prev, entry }: Omit<Line, 'hash'>): string {
  const canonical = JSON.stringify({ n, entry });
  return nodeCrypto().createHash('sha256').update(prev).update(canonical).digest('hex');
}
