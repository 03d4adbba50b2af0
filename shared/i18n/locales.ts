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

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** The best of our languages for what a system prefers, most wanted first; English where there is none. */
export function matchLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    const match = locales.find((locale) => locale.toLowerCase().split('-')[0] === language);
    if (match) return match;
  }
  return 'en';
}
