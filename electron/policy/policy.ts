import { readFileSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { z } from 'zod';
import { fail, ok, type AppError, type Result } from '../../shared/errors.ts';
import { updateChannels } from '../../shared/updates.ts';
import { policyTooLarge, policyUnknownAt, policyUnreadable, policyWrongAt } from './errors.ts';

/** What the administrator of a computer decides for everybody who uses Switchboard on it. */
const policySchema = z.object({
  /** Off: the app never asks for updates. */
  updates: z.enum(['on', 'off']).optional(),
  /** Which versions are offered, whatever the settings say. */
  updateChannel: z.enum(updateChannels).optional(),
});
const keys: ReadonlySet<string> = new Set(Object.keys(policySchema.shape));

export interface Policy extends z.infer<typeof policySchema> {
  /** What to tell people about it, where something in it is not known here although the rest counts. */
  readonly problem?: AppError;
}

/** More than that is no policy, in bytes. */
const largest = 64 << 10;

/**
 * Where the policy of a computer is, for all of its users; people who are no administrators cannot write there. On Windows
 * that is not so of `ProgramData`, where everybody may make a folder; and not in the app's own, which an update empties.
 */
export function policyPath(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32')
    return win32.join(env['ProgramFiles'] ?? 'C:\\Program Files', 'Switchboard Policy', 'policy.json');
  if (platform === 'darwin') return posix.join('/Library/Application Support/Switchboard', 'policy.json');
  return '/etc/switchboard/policy.json';
}

/**
 * The policy of this computer; an empty one where there is no such file. Errors: `invalid-policy`, for what cannot be
 * read or understood. Whoever asks must then take what is safest, never what an empty one says.
 */
export function readPolicy(path: string): Result<Policy> {
  let content: string;
  try {
    if (statSync(path).size > largest) return fail(policyTooLarge(path));
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // No folder there, or no file in it, is what most computers have.
    return code === 'ENOENT' || code === 'ENOTDIR' ? ok({}) : fail(policyUnreadable(path));
  }
  return parsePolicy(content, path);
}

function parsePolicy(content: string, path: string): Result<Policy> {
  let value: unknown;
  try {
    // Some editors put a byte order mark in front.
    value = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return fail(policyUnreadable(path));
  }
  const policy = policySchema.safeParse(value);
  if (!policy.success) return fail(policyWrongAt(path, placeOf(policy.error)));
  const unknown = Object.keys(value as object).find((key) => !keys.has(key));
  if (unknown === undefined) return ok(policy.data);
  // One from a newer version must not keep the app from becoming that version; but `"update": "off"` is a mistake that
  // must not leave updates on: with a key that is not known, they are on only where it says so.
  const place = unknown.slice(0, longestPlace);
  if (policy.data.updates === undefined) return fail(policyWrongAt(path, place));
  return ok({ ...policy.data, problem: policyUnknownAt(path, place) });
}

const placeOf = ({ issues: [first] }: z.ZodError): string =>
  (first?.path ?? []).map(String).join('.').slice(0, longestPlace) || '{}';

/** In characters. */
const longestPlace = 100;
