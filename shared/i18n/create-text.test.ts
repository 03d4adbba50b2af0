import { createIntl } from '@formatjs/intl';
import { expect, test } from 'vitest';
import { createText, english, type Language } from './create-text.ts';
import { loadLanguage } from './load.ts';
import { locales } from './locales.ts';
import type { MessageId } from './text.ts';

/** The ids of the messages that take nothing. */
const plain = (Object.keys(english.messages) as MessageId[]).filter(
  (id) => !english.messages[id].includes('{'),
);

test.for(locales)('%s: a message that is not formed reads as formatjs would form it', async (locale) => {
  const language = await loadLanguage(locale);
  const text = createText(language);
  const intl = createIntl({ locale, messages: { ...language.messages } });
  expect(plain.length).toBeGreaterThan(500);
  expect(plain.filter((id) => text(id) !== intl.formatMessage({ id }))).toEqual([]);
});

test.for<[string, string]>([
  ["It''s", "It's"],
  ["'{plain}'", '{plain}'],
  ["{n, plural, one {It''s one} other {They''re more}}", "They're more"],
])('what has to be formed is: %s', ([message, formed]) => {
  const messages = { ...english.messages, 'app.settings': message } as Language['messages'];
  expect(
    createText({ ...english, messages })('app.settings', message.includes('n,') ? { n: 2 } : undefined),
  ).toBe(formed);
});

test('what a language lacks is said in English', () => {
  const { 'app.settings': lacking, ...messages } = english.messages;
  expect(createText({ ...english, locale: 'es', messages } as Language)('app.settings')).toBe(lacking);
});
