import { describe, expect, it } from 'vitest';
import { countriesIn, countryOf, groupedAsTyped, inCountry, likelyCountry, searchRank } from './country.ts';

describe('countryOf', () => {
  it.each([
    ['+44 7700 900123', null, 'GB'],
    ['+55 11', null, 'BR'],
    ['0044 7700', 'DE', 'GB'],
    ['12025550147', null, 'US'],
    // Nothing typed yet says another country.
    ['', 'DE', 'DE'],
    ['+', 'DE', 'DE'],
    ['0202 555 0147', 'DE', 'DE'],
    // Shared codes: the choice stands until the digits tell.
    ['+1', null, 'US'],
    ['+1 204', 'CA', 'CA'],
    ['+1 (202) 555-0147', 'CA', 'US'],
    ['+999 123 4567', 'DE', null],
  ])('“%s” with %s chosen is of %s', (typed, chosen, country) => {
    expect(countryOf(typed, chosen as never)).toBe(country);
  });
});

describe('inCountry', () => {
  it.each([
    ['', 'GB', '+44 '],
    ['+1 ', 'GB', '+44 '],
    ['+1 202 555 0147', 'CA', '+1 202 555 0147'],
    ['+49 7700 900123', 'GB', '+44 7700 900123'],
    // As it is dialled inside the country.
    ['07700 900123', 'GB', '+44 7700 900123'],
  ])('“%s” in %s is “%s”', (typed, country, result) => {
    expect(inCountry(typed, country as never)).toBe(result);
  });
});

describe('groupedAsTyped', () => {
  it('groups what grows at its end', () => {
    expect(groupedAsTyped('+44 770', '+44 7700', true)).toBe('+44 7700');
    expect(groupedAsTyped('', '+12025550147', true)).toBe('+1 202 555 0147');
  });

  it('leaves what is deleted, typed in the middle, or no international number', () => {
    expect(groupedAsTyped('+44 7700', '+44 770', true)).toBe('+44 770');
    expect(groupedAsTyped('+44 7700', '+442 7700', false)).toBe('+442 7700');
    expect(groupedAsTyped('', '0202 555 0147', true)).toBe('0202 555 0147');
    expect(groupedAsTyped('', '+44 Sales', true)).toBe('+44 Sales');
  });
});

describe('likelyCountry', () => {
  const nothing = { last: null, numbers: [], languages: [] };

  it('is the one chosen last, or that of the desk’s numbers, or that of the system’s language', () => {
    const all = { last: 'BR', numbers: ['447700900123'], languages: ['de-AT'] };
    expect(likelyCountry(all)).toBe('BR');
    expect(likelyCountry({ ...all, last: null })).toBe('GB');
    expect(likelyCountry({ ...nothing, languages: ['de-AT'] })).toBe('AT');
    expect(likelyCountry({ ...nothing, languages: ['pt'] })).toBe('BR');
    expect(likelyCountry(nothing)).toBe(null);
  });

  it('does not trust what was written down', () => {
    expect(likelyCountry({ ...nothing, last: 'XX', languages: ['id'] })).toBe('ID');
  });
});

describe('countries', () => {
  const german = countriesIn('de');
  const best = (sought: string) =>
    german
      .map((country) => ({ country, rank: searchRank(country, sought) }))
      .filter(({ rank }) => rank > 0)
      .toSorted((a, b) => b.rank - a.rank)
      .map(({ country: { code } }) => code);

  it('are named and ordered in the language of the interface', () => {
    const names = german.map(({ name }) => name);
    expect(names).toContain('Vereinigtes Königreich');
    expect(names.indexOf('Ägypten')).toBeLessThan(names.indexOf('Albanien'));
  });

  it('are found by name without accents, by any word of it, by calling code and by letters', () => {
    expect(best('agypten')).toEqual(['EG']);
    expect(best('königreich')[0]).toBe('GB');
    expect(best('+55')[0]).toBe('BR');
    expect(best('gb')[0]).toBe('GB');
    expect(best('zzz')).toEqual([]);
  });
});
