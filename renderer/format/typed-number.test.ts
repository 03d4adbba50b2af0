import { describe, expect, it } from 'vitest';
import { numberSchema } from '../../shared/account.ts';
import { parseNumber } from './typed-number.ts';

const digitsOf = (typed: string) => {
  const parsed = parseNumber(typed);
  return parsed.ok ? parsed.value : parsed.error.message;
};

describe('parseNumber', () => {
  it.each([
    '+447700900123',
    '+44 7700 900123',
    '447700900123',
    '0044 7700-900123',
    ' +44 (0)7700 900\u2011123 ',
    // As it is pasted from a contact: with marks for the direction of the text.
    '\u202a+44\u00a07700\u00a0900123\u202c',
    '＋４４ ７７００ ９００１２３',
  ])('takes “%s”', (typed) => {
    expect(digitsOf(typed)).toBe('447700900123');
  });

  it('gives what the bridge takes', () => {
    expect(numberSchema.safeParse(digitsOf('+1 202-555-0147')).success).toBe(true);
  });

  it.each([
    ['', /empty/],
    ['+44 ', /empty/],
    [' + ', /not a phone number/],
    ['Sales UK', /not a phone number/],
    ['44+7700900123', /not a phone number/],
    ['07700 900123', /country code is missing/],
    ['+999 123 4567', /No country/],
    ['+44 7700', /too short/],
    ['+44 7700 900123 12345', /too many/],
  ])('refuses “%s” and says why', (typed, why) => {
    expect(digitsOf(typed)).toMatch(why);
  });
});
