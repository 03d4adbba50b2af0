import {
  AsYouType,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';

export type { CountryCode };

export interface Country {
  readonly code: CountryCode;
  /** In the language of the interface. */
  readonly name: string;
  /** Digits. */
  readonly callingCode: string;
}

/** Whose number it is where its digits alone do not tell: the largest of those that share a calling code. */
const mainCountry: Readonly<Record<string, CountryCode>> = {
  1: 'US',
  7: 'RU',
  39: 'IT',
  44: 'GB',
  47: 'NO',
  61: 'AU',
  212: 'MA',
  262: 'RE',
  290: 'SH',
  358: 'FI',
  590: 'GP',
  599: 'CW',
};

const callingCodeOf = (country: CountryCode): string => getCountryCallingCode(country);

/** Every country that has a calling code, in the order of a language's alphabet. */
export function countriesIn(locale: string): Country[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return getCountries()
    .map((code) => ({ code, name: names.of(code) ?? code, callingCode: callingCodeOf(code) }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** How well a country fits what a person searches for, by its name, its calling code or its letters: 0 is not at all. */
export function searchRank({ name, code, callingCode }: Country, sought: string): number {
  const [plain, wanted] = [bare(name), bare(sought)];
  const digits = wanted.replace(/^(\+|00)/, '');
  if (wanted === '' || plain.startsWith(wanted)) return 1;
  if (/^\d+$/.test(digits)) return callingCode === digits ? 1 : callingCode.startsWith(digits) ? 0.5 : 0;
  if (code.toLowerCase() === wanted) return 0.9;
  if (plain.split(/[\s-]/).some((word) => word.startsWith(wanted))) return 0.8;
  return plain.includes(wanted) ? 0.4 : 0;
}

/** Without accents and case, as people type a search. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const international = /^\s*(\+|00|[1-9])/;

/** A number as far as it is typed, read as an international one. */
function readTyped(typed: string): AsYouType {
  const read = new AsYouType();
  read.input(`+${typed.normalize('NFKC').replace(/\D/g, '').replace(/^00/, '')}`);
  return read;
}

/** What follows the calling code, if there is one. */
export const nationalDigits = (read: AsYouType): string =>
  read.getChars().slice(1 + (read.getCallingCode() ?? '').length);

/** The country of what is typed; `chosen` where it does not say, or could as well be. Null: there is no such country. */
export function countryOf(typed: string, chosen: CountryCode | null): CountryCode | null {
  if (!international.test(typed.normalize('NFKC'))) return chosen;
  const read = readTyped(typed);
  const callingCode = read.getCallingCode();
  if (callingCode === undefined) return read.getChars().length > 4 ? null : chosen;
  const told = read.getCountry();
  if (told !== undefined) return told;
  if (chosen !== null && callingCodeOf(chosen) === callingCode) return chosen;
  return (
    mainCountry[callingCode] ?? getCountries().find((code) => callingCodeOf(code) === callingCode) ?? null
  );
}

/** What is typed, as a number of another country: its calling code takes the place of the one that is there. */
export function inCountry(typed: string, country: CountryCode): string {
  const begin = `+${callingCodeOf(country)}`;
  const read = readTyped(typed);
  const isInternational = international.test(typed.normalize('NFKC')) && read.getCallingCode() !== undefined;
  const digits = isInternational ? nationalDigits(read) : withoutPrefix(typed, country);
  return digits === '' ? `${begin} ` : new AsYouType().input(`${begin}${digits}`);
}

/** A number as it is dialled inside a country, without the 0 or 8 that only belongs there. */
function withoutPrefix(typed: string, country: CountryCode): string {
  const parsed = parsePhoneNumberFromString(typed, country);
  return parsed?.country === country || parsed?.countryCallingCode === callingCodeOf(country)
    ? parsed.nationalNumber
    : typed.replace(/\D/g, '');
}

/** Groups what is typed at the end of a number; whatever else a person changes stays as they left it. */
export function groupedAsTyped(before: string, after: string, isAtEnd: boolean): string {
  const grows = isAtEnd && after.length > before.length && /^\+[\d\s().-]*\d$/.test(after);
  return grows ? new AsYouType().input(after) : after;
}

interface Hints {
  /** The country chosen last, if there was one. */
  readonly last: string | null;
  /** Numbers that the desk knows, the likeliest first; digits. */
  readonly numbers: readonly string[];
  /** BCP 47 tags, the most wanted first. */
  readonly languages: readonly string[];
}

/** The country to begin with. */
export function likelyCountry({ last, numbers, languages }: Hints): CountryCode | null {
  if (last !== null && isSupportedCountry(last)) return last;
  for (const number of numbers) {
    const country = countryOf(`+${number}`, null);
    if (country !== null) return country;
  }
  for (const tag of languages) {
    const { region } = new Intl.Locale(tag).maximize();
    if (region !== undefined && isSupportedCountry(region)) return region;
  }
  return null;
}
