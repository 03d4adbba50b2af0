import type { Locale } from '../shared/i18n/locales.ts';
import type { Text } from '../shared/i18n/text.ts';

/** The words of a language; English where its file cannot be read. What forms them is large, and is read when first needed. */
export async function wordsOf(locale: Locale): Promise<Text> {
  const [{ createText, english }, { loadLanguage }] = await Promise.all([
    import('../shared/i18n/create-text.ts'),
    import('../shared/i18n/load.ts'),
  ]);
  return createText(await loadLanguage(locale).catch(() => english));
}
