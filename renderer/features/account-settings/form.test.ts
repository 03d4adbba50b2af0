import { describe, expect, it } from 'vitest';
import { ann, sales } from '../../gallery/desk.ts';
import { changeOf, formOf } from './form.ts';

const team = '00000000-0000-4000-8000-000000000201';
const account = { ...sales, team, expectedNumber: ann.number };
const form = formOf(account, [team]);

describe('changeOf', () => {
  it('changes nothing where nothing was changed', () => {
    expect(changeOf(form, account)).toEqual({ ok: true, value: {} });
  });

  it('has only what was changed', () => {
    const changed = changeOf({ ...form, label: 'Sales', startsWithApp: false }, account);
    expect(changed).toEqual({ ok: true, value: { label: 'Sales', startsWithApp: false } });
  });

  it('takes an expected number as people write it, and none', () => {
    const other = changeOf({ ...form, expectedNumber: '+1 (202) 555-0147' }, account);
    expect(other).toEqual({ ok: true, value: { expectedNumber: '12025550147' } });
    expect(changeOf({ ...form, expectedNumber: ' ' }, account)).toMatchObject({
      value: { expectedNumber: null },
    });
  });

  it('refuses a number without its country code', () => {
    expect(changeOf({ ...form, expectedNumber: '07700 900123' }, account)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});

describe('formOf', () => {
  it('takes a team that is no more for none', () => {
    expect(form.team).toEqual({ kind: 'team', id: team });
    expect(formOf(account, []).team).toEqual({ kind: 'none' });
  });
});
