import type { AppError, Result } from '../../../shared/errors.ts';
import { ok } from '../../../shared/errors.ts';
import { parseProxy, type ProxyInput, type ProxySettings } from '../../../shared/proxy.ts';

/** What a person fills in about a proxy, as it stands in the boxes. */
export interface ProxyForm {
  readonly way: 'none' | ProxySettings['scheme'];
  readonly host: string;
  readonly port: string;
  readonly username: string;
  /** Null: the password that is kept stays. */
  readonly password: string | null;
}

export const noProxy: ProxyForm = { way: 'none', host: '', port: '', username: '', password: '' };

/** The boxes for a proxy as it is kept. */
export const proxyFormOf = (kept: ProxySettings | null): ProxyForm =>
  kept === null
    ? noProxy
    : {
        way: kept.scheme,
        host: kept.host,
        port: String(kept.port),
        username: kept.username ?? '',
        password: kept.hasPassword ? null : '',
      };

/**
 * What the bridge takes; null for no proxy. What the boxes of a proxy that is not used hold does not matter. Errors:
 * `invalid-proxy`.
 */
export function proxyInputOf(form: ProxyForm): Result<ProxyInput | null> {
  const { way, host, port, username, password } = form;
  if (way === 'none') return ok(null);
  const input: ProxyInput = {
    scheme: way,
    host: host.trim(),
    // Not Number('') nor Number('8e3'): a port is digits.
    port: /^\d+$/.test(port.trim()) ? Number(port) : 0,
    username: username.trim() || null,
    ...(password !== null && { password }),
  };
  const parsed = parseProxy(input, password === null);
  return parsed.ok ? ok(input) : parsed;
}

/** Whether the boxes say something else than what is kept, so that saving starts the account's browser again. */
export function changesProxy(form: ProxyForm, kept: ProxySettings | null): boolean {
  const before = proxyFormOf(kept);
  if (form.way === 'none' || before.way === 'none') return form.way !== before.way;
  return (['way', 'host', 'port', 'username', 'password'] as const).some(
    (name) => form[name] !== before[name],
  );
}

/** Whether the password that is kept can stay: it is told to no other proxy than the one that it is kept for. */
export function keepsPassword(form: ProxyForm, kept: ProxySettings | null): boolean {
  if (!kept?.hasPassword) return false;
  const before = proxyFormOf(kept);
  return (['way', 'host', 'port', 'username'] as const).every((name) => form[name].trim() === before[name]);
}

/** The form without a password that was typed: the one that is kept stays where it can, else the box is empty. */
export const withoutPassword = (form: ProxyForm, kept: ProxySettings | null): ProxyForm =>
  form.password ? { ...form, password: keepsPassword(form, kept) ? null : '' } : form;

export type ProxyField = 'host' | 'port' | 'login';

/** The field that an error of `parseProxy` or of a check is about; null: the proxy as a whole. */
export function fieldOf(form: ProxyForm, { code }: AppError): ProxyField | null {
  if (code !== 'invalid-proxy' || form.way === 'none') return null;
  const valid = { scheme: form.way, host: 'proxy.example', port: 1, username: null, password: '' };
  if (!parseProxy({ ...valid, host: form.host }, false).ok) return 'host';
  const port = proxyInputOf({ ...form, host: 'proxy.example', username: '', password: '' });
  return port.ok ? 'login' : 'port';
}
