import { english, type Language } from './create-text.ts';
import type { Locale } from './locales.ts';

/** Each language but English is read only when it is used. */
const loaders: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Language>>> = {
  'pt-BR': async () => (await import('./pt-BR/index.ts')).ptBR,
  ar: async () => (await import('./ar/index.ts')).ar,
  hi: async () => (await import('./hi/index.ts')).hi,
  es: async () => (await import('./es/index.ts')).es,
  id: async () => (await import('./id/index.ts')).id,
};

/** All that a language says. Rejects where its file cannot be read. */
export const loadLanguage = async (locale: Locale): Promise<Language> =>
  locale === 'en' ? english : loaders[locale]();
