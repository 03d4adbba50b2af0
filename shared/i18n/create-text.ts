import { createIntl, type IntlShape } from '@formatjs/intl';
import { en } from './en/index.ts';
import type { ErrorTexts, Messages, Text, Values } from './text.ts';
import { directionOf, localeOf, type Locale } from './locales.ts';

/** A language with all that it says. */
export interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly errors: ErrorTexts;
}

/** English, which is there at once and stands in for whatever another language lacks. */
export const english: Language = { locale: 'en', messages: en, errors: {} };

/** The texts of a language; what it lacks is said in English. */
export function createText({ locale, messages, errors }: Language): Text {
  const intl = createIntl({ locale, messages: { ...messages, ...errors }, onError: () => undefined });
  return textOf(intl);
}

/** The texts that an Intl of formatjs gives. */
export function textOf(intl: Pick<IntlShape<never>, 'formatMessage' | 'locale' | 'messages'>): Text {
  const messages: Readonly<Record<string, unknown>> = intl.messages;
  const isolate =
    directionOf(localeOf(intl.locale)) === 'rtl' ? isolated : (values: Values | undefined) => values;
  const english: Text['english'] = (source, values) =>
    intl.formatMessage({ id: source, defaultMessage: source }, isolate(values));
  const text = (id: keyof Messages, values?: Values) => {
    const message = messages[id] ?? en[id];
    if (values === undefined && typeof message === 'string' && isPlain(message)) return message;
    return intl.formatMessage({ id, defaultMessage: en[id] }, isolate(values));
  };
  return Object.assign(text, { english });
}

/** Whether there is nothing in it to form: most are like that, and formatjs takes its time for them all the same. */
const isPlain = (message: string): boolean => !/[{<']/.test(message);

/** So that a label, a path or a phone number keeps its own direction and leaves that of the words around it alone. */
const isolated = (values: Values | undefined): Values | undefined =>
  values &&
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
