import type { Text } from '../../shared/i18n/text.ts';

/**
 * Pieces of an accessible name with commas between them. The language's own lists will not do: Arabic's put an “and”
 * into each word, and nobody finds or says the words by which they see it.
 */
export const spokenList = (text: Text, pieces: readonly string[]): string =>
  pieces.join(`${text('list.comma')} `);
