/** The languages of the interface, as BCP 47 tags. */
export const locales = ['en', 'pt-BR', 'es', 'hi', 'id', 'ar'] as const;

export type Locale = (typeof locales)[number];

/** What each language calls itself, for choosing it. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  'pt-BR': 'Português (Brasil)',
  es: 'Español',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  ar: 'العربية',
};

const directions: Readonly<Record<Locale, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  'pt-BR': 'ltr',
  es: 'ltr',
  hi: 'ltr',
  id: 'ltr',
  ar: 'rtl',
};

/** Which way a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => directions[locale];

/** The language of ours that a tag names to the letter; English for any other. */
export const localeOf = (tag: string): Locale => locales.find((locale) => locale === tag) ?? 'en';

/** The best of our languages for what a system prefers, most wanted first; English where there is none. */
export function matchLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    const match = locales.find((locale) => locale.toLowerCase().split('-')[0] === language);
    if (match) return match;
  }
  return 'en';
}
