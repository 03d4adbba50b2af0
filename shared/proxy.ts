import { z } from 'zod';
import { appError, fail, ok, type Result } from './errors.ts';

const proxySchemes = ['http', 'socks5'] as const;

const scheme = z.enum(proxySchemes);
const port = z.int().min(1).max(65_535);
const host = z.union([z.ipv4(), z.hostname().regex(/(^|\.)(?!\d+$)[^.]+$/)]).pipe(z.string().max(253));

export const proxySettingsSchema = z.strictObject({
  scheme,
  host,
  port,
  username: z.string().min(1).nullable(),
  /** The password itself is kept elsewhere, encrypted, and never shown. */
  hasPassword: z.boolean(),
});

/** The proxy of an account, as it is kept and shown. */
export type ProxySettings = z.infer<typeof proxySettingsSchema>;

/** Whether both are the same way, with the same user; a password that is kept for one is then the other's too. */
export const isSameProxy = (one: ProxySettings | null, other: ProxySettings | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.scheme === other.scheme &&
    one.host === other.host &&
    one.port === other.port &&
    one.username === other.username);

/** What a person fills in, unchecked: `parseProxy` says what is wrong with it. */
export const proxyInputSchema = z.strictObject({
  scheme,
  host: z.string().max(1000),
  port: z.number(),
  username: z.string().max(1000).nullable(),
  /** Left out: the one that is kept stays. Empty: none. */
  password: z.string().max(1000).optional(),
});

export type ProxyInput = z.infer<typeof proxyInputSchema>;

export interface ParsedProxy {
  readonly settings: ProxySettings;
  /** What becomes of the password: a new one, none (null), or the one that is kept (undefined). */
  readonly password: string | null | undefined;
}

const invalid = (message: string, hint: string, values?: Record<string, number>) =>
  fail(appError('invalid-proxy', message, hint, { ...(values && { values }) }));

/**
 * A proxy as it will be kept. Errors: `invalid-proxy`.
 * @param hasPassword whether a password is kept for it now.
 */
export function parseProxy(input: ProxyInput, hasPassword: boolean): Result<ParsedProxy> {
  const address = host.safeParse(input.host.trim());
  if (!address.success) {
    return invalid(
      'The proxy’s address is not one that can be used.',
      'Give its name (proxy.example.com) or its IPv4 address, without http:// and without the port.',
    );
  }
  if (!port.safeParse(input.port).success)
    return invalid('The proxy’s port is not one that can be used.', 'Give a whole number from 1 to 65535.');
  const username = input.username?.trim() || null;
  const password = passwordOf(input, username);
  const wrong = wrongWithCredentials(input.scheme, username, password ?? '');
  if (wrong) return wrong;
  return ok({
    settings: {
      scheme: input.scheme,
      host: address.data.toLowerCase(),
      port: input.port,
      username,
      hasPassword: password === undefined ? hasPassword : password !== null,
    },
    password,
  });
}

/** A password that is kept goes away with its username. */
function passwordOf({ password }: ProxyInput, username: string | null): string | null | undefined {
  if (password === undefined) return username === null ? null : undefined;
  return password === '' ? null : password;
}

const unprintable = /\p{Cc}/u;
/** SOCKS5 has one byte for the length of each (RFC 1929). */
const socksLimit = 255;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

function wrongWithCredentials(kind: ProxySettings['scheme'], username: string | null, password: string) {
  if (username === null && password !== '')
    return invalid('There is a password without a username.', 'Give the username that belongs to it.');
  if (unprintable.test(username ?? '') || unprintable.test(password))
    return invalid(
      'The username or the password contains a line break or another control character.',
      'Copy them again without it.',
    );
  if (kind === 'http' && username?.includes(':'))
    return invalid(
      'An HTTP proxy’s username cannot contain a colon.',
      'Give the part before the colon only.',
    );
  if (kind === 'socks5' && (bytes(username ?? '') > socksLimit || bytes(password) > socksLimit))
    return invalid(
      'The username or the password is too long for a SOCKS5 proxy.',
      'Each may have at most {most} bytes.',
      { most: socksLimit },
    );
  return undefined;
}
