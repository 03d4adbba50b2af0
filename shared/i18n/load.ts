import { english, type Language } from './create-text.ts';
import type { Locale } from './locales.ts';

/** Each language but English is read only when it is used: `es: async () => (await import('./es/index.ts')).es`. */
export const loaders: Partial<Record<Locale, () => Promise<Language>>> = {
  'pt-BR': async () => (await import('./pt-BR/index.ts')).ptBR,
  ar: async () => (await import('./ar/index.ts')).ar,
  hi: async () => (await import('./hi/index.ts')).hi,
  es: async () => (await import('./es/index.ts')).es,
  id: async () => (await import('./id/index.ts')).id,
};

/** Never rejects for a language that there is. */
export const loadLanguage = async (locale: Locale): Promise<Language> =>
  (await loaders[locale]?.()) ?? english;
