import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface FieldOptions {
  readonly against: 'whatsapp' | 'stand-in';
  /** Absolute path. */
  readonly reportFolder: string;
}

/**
 * Reads the command line: `--against stand-in`, `--report FOLDER`. Throws where it makes no sense.
 * @param from the folder that a relative path counts from.
 */
export function parseOptions(words: readonly string[], from: string, now: Date): FieldOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { against: { type: 'string', default: 'whatsapp' }, report: { type: 'string' } },
  });
  const { against } = values;
  if (against !== 'whatsapp' && against !== 'stand-in') {
    throw new Error(`--against ${against}: say whatsapp or stand-in.`);
  }
  // To the minute, with the digits apart from each other for people: field-check-2026-11-22-0130.
  const minute = now.toISOString().slice(0, 16).replace('T', '-').replace(':', '');
  return { against, reportFolder: resolve(from, values.report ?? `field-check-${minute}`) };
}
