import { describe, expect, it } from 'vitest';
import { appError } from '../../../shared/errors.ts';
import {
  changesProxy,
  fieldOf,
  keepsPassword,
  noProxy,
  proxyFormOf,
  proxyInputOf,
  withoutPassword,
  type ProxyForm,
} from './form.ts';

const kept = {
  scheme: 'socks5',
  host: 'proxy.example',
  port: 1080,
  username: 'desk',
  hasPassword: true,
} as const;
const filled: ProxyForm = { way: 'http', host: ' proxy.example ', port: '8080', username: '', password: '' };

describe('proxyInputOf', () => {
  it('leaves a password out that is kept, so that it stays and never shows', () => {
    expect(proxyFormOf(kept).password).toBeNull();
    const input = proxyInputOf(proxyFormOf(kept));
    expect(input).toEqual({
      ok: true,
      value: { scheme: 'socks5', host: 'proxy.example', port: 1080, username: 'desk' },
    });
  });

  it('says so when a password is to be forgotten or replaced', () => {
    const forgotten = proxyInputOf({ ...proxyFormOf(kept), password: '' });
    expect(forgotten).toMatchObject({ value: { password: '' } });
    const replaced = proxyInputOf({ ...proxyFormOf(kept), password: ' with spaces ' });
    expect(replaced).toMatchObject({ value: { password: ' with spaces ' } });
  });

  it('is no proxy where none is chosen, whatever is still in the boxes', () => {
    expect(proxyInputOf({ ...filled, way: 'none', port: 'x' })).toEqual({ ok: true, value: null });
  });

  it.each(['', 'abc', '8e3', '-1', '70000', '80.5'])('refuses the port “%s”', (port) => {
    const refused = proxyInputOf({ ...filled, port });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-proxy' } });
  });
});

describe('changesProxy', () => {
  it('is false for what is kept, so that nobody’s browser starts again for nothing', () => {
    expect(changesProxy(proxyFormOf(kept), kept)).toBe(false);
    expect(changesProxy(noProxy, null)).toBe(false);
    expect(changesProxy({ ...filled, way: 'none' }, null)).toBe(false);
  });

  it('is true for another way, box or password', () => {
    expect(changesProxy(noProxy, kept)).toBe(true);
    expect(changesProxy({ ...proxyFormOf(kept), way: 'http' }, kept)).toBe(true);
    expect(changesProxy({ ...proxyFormOf(kept), password: '' }, kept)).toBe(true);
  });
});

describe('keepsPassword', () => {
  it('holds for the proxy that it is kept for, and for no other', () => {
    const form = proxyFormOf(kept);
    expect(keepsPassword(form, kept)).toBe(true);
    expect(keepsPassword({ ...form, host: 'elsewhere.example' }, kept)).toBe(false);
    expect(keepsPassword({ ...form, port: '1' }, kept)).toBe(false);
    expect(keepsPassword(form, { ...kept, hasPassword: false })).toBe(false);
  });
});

describe('withoutPassword', () => {
  it('forgets what was typed, and nothing else: the password that is kept stays where it can', () => {
    const typed = { ...proxyFormOf(kept), password: 'opensesame' };
    expect(withoutPassword(typed, kept)).toEqual(proxyFormOf(kept));
    expect(withoutPassword({ ...typed, host: 'elsewhere.example' }, kept).password).toBe('');
    expect(withoutPassword(typed, null)).toEqual({ ...typed, password: '' });
    expect(withoutPassword({ ...typed, password: '' }, kept).password).toBe('');
  });
});

describe('fieldOf', () => {
  const about = (form: Partial<ProxyForm>) => {
    const all = { ...filled, ...form };
    const result = proxyInputOf(all);
    return result.ok ? 'no error' : fieldOf(all, result.error);
  };

  it('finds the field that an error belongs to', () => {
    expect(about({ host: 'http://proxy' })).toBe('host');
    expect(about({ port: '0' })).toBe('port');
    expect(about({ username: 'a:b' })).toBe('login');
    expect(about({ password: 'alone' })).toBe('login');
  });

  it('is null for what is no field’s fault', () => {
    expect(fieldOf(filled, appError('proxy-unreachable', 'x', 'y'))).toBeNull();
  });
});
