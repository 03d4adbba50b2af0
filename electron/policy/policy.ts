import { readFileSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/errors.ts';
import { updateChannels } from '../../shared/updates.ts';
import { policyTooLarge, policyUnreadable, policyWrongAt } from './errors.ts';

/**
 * What the administrator of a computer decides for everybody who uses Switchboard on it. A key that is not known here is a
 * mistake, never passed over: `"update": "off"` must not leave updates on.
 */
const policySchema = z.strictObject({
  /** Off: the app never asks for updates. */
  updates: z.enum(['on', 'off']).optional(),
  /** Which versions are offered, whatever the settings say. */
  updateChannel: z.enum(updateChannels).optional(),
});
export type Policy = z.infer<typeof policySchema>;

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
 * read or is not understood to its last word. Whoever asks must then take what is safest, never what an empty one says.
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
  return policy.success ? ok(policy.data) : fail(policyWrongAt(path, placeOf(policy.error)));
}

function placeOf({ issues: [first] }: z.ZodError): string {
  const keys = first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [];
  return [...(first?.path ?? []), ...keys].map(String).join('.').slice(0, 100) || '{}';
}
