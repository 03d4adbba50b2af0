import type { Account } from '../../../shared/account.ts';
import { AppException } from '../../../shared/errors.ts';
import {
  isSameProxy,
  parseProxy,
  type ParsedProxy,
  type ProxyInput,
  type ProxySettings,
} from '../../../shared/proxy.ts';
import { secretUnreadable, type SecretStore } from '../secret-store.ts';

/** A proxy with all that it takes to use it. Not for logs, messages or the bridge. */
export interface Upstream extends Omit<ProxySettings, 'hasPassword'> {
  readonly password: string | null;
}

/** Under which id the secrets have the password of an account's proxy. */
export const proxySecret = (account: string): string => `proxy:${account}`;

/** With the password that is kept. Throws an AppException with `secret-unreadable`. */
export function upstreamOf(account: string, settings: ProxySettings, secrets: SecretStore): Upstream {
  if (!settings.hasPassword) return withPassword(settings, null);
  const password = secrets.get(proxySecret(account));
  if (password === null) throw new AppException(secretUnreadable());
  return withPassword(settings, password);
}

const withPassword = (
  { scheme, host, port, username }: ProxySettings,
  password: string | null,
): Upstream => ({ scheme, host, port, username, password });

/**
 * A proxy that a person fills in, for one use.
 * Throws an AppException with `invalid-proxy` or `secret-unreadable`.
 * @param account whose password is used if none is given.
 */
export function upstreamFrom(
  input: ProxyInput,
  account: Pick<Account, 'id' | 'proxy'> | null,
  secrets: SecretStore,
): Upstream {
  const { settings, password } = parse(input, account);
  if (password === undefined && account) return upstreamOf(account.id, settings, secrets);
  return withPassword(settings, password ?? null);
}

/**
 * Keeps the password of a proxy that a person fills in, and gives what the account is to keep.
 * Throws an AppException with `invalid-proxy`, `secrets-unavailable` or `storage-failed`; nothing is changed then.
 */
export function keepProxy(
  input: ProxyInput | null,
  account: Pick<Account, 'id' | 'proxy'>,
  secrets: SecretStore,
): ProxySettings | null {
  const parsed = input && parse(input, account);
  const password = parsed ? parsed.password : null;
  if (password !== undefined && (password !== null || account.proxy?.hasPassword))
    secrets.set(proxySecret(account.id), password);
  return parsed?.settings ?? null;
}

function parse(input: ProxyInput, account: Pick<Account, 'proxy'> | null): ParsedProxy {
  const kept = account?.proxy ?? null;
  const parsed = parseProxy(input, kept?.hasPassword ?? false);
  if (!parsed.ok) throw new AppException(parsed.error);
  const { settings, password } = parsed.value;
  if (password !== undefined || isSameProxy(settings, kept)) return parsed.value;
  // A password that is kept for one proxy is told to no other.
  return { settings: { ...settings, hasPassword: false }, password: null };
}
