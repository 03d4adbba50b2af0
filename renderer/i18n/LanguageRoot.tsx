import { startTransition, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Direction } from 'radix-ui';
import { IntlProvider } from 'react-intl';
import { english, type Language } from '../../shared/i18n/create-text.ts';
import { loadLanguage } from '../../shared/i18n/load.ts';
import { directionOf, type Locale } from '../../shared/i18n/locales.ts';
import { loadNumbers } from '../format/number.ts';
import { useAppState } from '../state/context.tsx';

/** The interface in the language that the settings say, with its direction. Until that is read, the one before stays. */
export function LanguageRoot({ children }: { children: ReactNode }) {
  const locale = useAppState(({ connection }) =>
    connection.kind === 'live' ? connection.snapshot.app.language : null,
  );
  const hasNumbers = useAppState(
    ({ connection }) => connection.kind === 'live' && connection.snapshot.accounts.length > 0,
  );
  const language = useLanguage(locale, hasNumbers);
  // Nothing is shown in English first only to be replaced at once.
  if (language === null) return null;
  const { messages, errors } = language;
  return (
    <IntlProvider
      locale={language.locale}
      messages={{ ...messages, ...errors }}
      onError={() => {
        // What a language lacks is said in English; a test sees to it that none lacks anything.
      }}
    >
      <Direction.Provider dir={directionOf(language.locale)}>{children}</Direction.Provider>
    </IntlProvider>
  );
}

/**
 * Null while nobody knows which one; English where main cannot be reached.
 * @param hasNumbers whether phone numbers are shown with it, for which there is more to read.
 */
function useLanguage(locale: Locale | null, hasNumbers: boolean): Language | null {
  const isLost = useAppState(({ connection }) => connection.kind === 'lost');
  const [language, setLanguage] = useState<Language | null>(null);
  const isFirst = useRef(true);
  // English is there already, and without numbers there is nothing else to read.
  if (locale === 'en' && !hasNumbers && language !== english) setLanguage(english);
  useEffect(() => {
    if (locale === null) return;
    let isOver = false;
    const language = loadLanguage(locale).catch(() => english);
    // Without it they are there all the same, in one piece.
    const numbers = hasNumbers && loadNumbers().catch(() => undefined);
    void Promise.all([language, numbers]).then(([loaded]) => {
      if (isOver) return;
      const show = () => {
        setLanguage(loaded);
      };
      // The first time a whole desk appears with it, which a transition does piece by piece. Later on, updates
      // that pour in would hold a transition up.
      if (isFirst.current) startTransition(show);
      else show();
      isFirst.current = false;
    });
    return () => {
      isOver = true;
    };
  }, [locale, hasNumbers]);
  useLayoutEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language.locale;
    document.documentElement.dir = directionOf(language.locale);
  }, [language]);
  return language ?? (isLost ? english : null);
}
