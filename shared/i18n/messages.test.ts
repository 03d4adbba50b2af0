import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { errorSources } from './error-sources.test-kit.ts';
import { faultsIn, faultsOf } from './icu.test-kit.ts';
import { hasWords, literalsIn } from './literals.test-kit.ts';
import { loadLanguage } from './load.ts';
import { locales } from './locales.ts';
import { namedIds } from './message-ids.test-kit.ts';
import { galleryFiles, sourceFiles } from './sources.test-kit.ts';

const files = sourceFiles(['shared', 'electron', 'renderer']);
const ids = new Set<string>(Object.keys(en));
const named = namedIds(
  files.filter(({ fileName }) => !fileName.startsWith('shared/i18n/')),
  ids,
);
const errors = errorSources(files);
const others = locales.filter((locale) => locale !== 'en');

test('every message that the app names is there, by an id that can be read in the source', () => {
  expect(named.faults).toEqual([]);
});

test('every message is named somewhere', () => {
  expect([...ids].filter((id) => !named.used.has(id))).toEqual([]);
});

test('what people read stands among the messages or the errors, not in the source', () => {
  const seen = literalsIn(files.filter(({ fileName }) => hasWords(fileName)));
  expect(seen.filter((literal) => !errors.texts.some((text) => literal.endsWith(`: ${text}`)))).toEqual([]);
});

test('every English message can be read and has the plurals of English', () => {
  expect(englishFaults()).toEqual([]);
});

test('every error and every reason in a receipt is a constant text, so that it can be translated', () => {
  expect(errors.faults).toEqual([]);
  expect(errors.texts.length).toBeGreaterThan(100);
  expect(errors.texts.flatMap((text) => faultsIn(text, 'en').map((fault) => `${text}: ${fault}`))).toEqual(
    [],
  );
  // In the log, only `{name}` is filled in.
  expect(errors.texts.filter((text) => /\{\w+,/.test(text))).toEqual([]);
});

test.for(others)('%s says everything that English says, and nothing else', async (locale) => {
  const language = await loadLanguage(locale);
  expect(language.locale).toBe(locale);
  expect(compare(en, language.messages, locale)).toEqual([]);
});

test.for(others)('%s translates every error, and nothing else', async (locale) => {
  const { errors: texts } = await loadLanguage(locale);
  expect(compare(Object.fromEntries(errors.texts.map((text) => [text, text])), texts, locale)).toEqual([]);
});

test('the gallery’s scenes say only what the app says, so that they are what people see in every language', () => {
  const played = errorSources(galleryFiles());
  expect(played.faults).toEqual([]);
  expect(played.texts.length).toBeGreaterThan(20);
  expect(played.texts.filter((text) => !errors.texts.includes(text))).toEqual([]);
});

function englishFaults(): string[] {
  return Object.entries(en).flatMap(([id, message]) =>
    faultsIn(message, 'en').map((fault) => `${id}: ${fault}`),
  );
}

type Texts = Readonly<Record<string, string>>;

function compare(english: Texts, translation: Texts, locale: string): string[] {
  const given = Object.keys(translation);
  return [
    ...Object.keys(english)
      .filter((id) => !given.includes(id))
      .map((id) => `${locale} lacks ${id}`),
    ...given.filter((id) => !(id in english)).map((id) => `${locale} has ${id}, which nobody uses`),
    ...Object.entries(english).flatMap(([id, text]) =>
      faultsOf(text, translation[id] ?? text, locale).map((fault) => `${id}: ${fault}`),
    ),
  ];
}
