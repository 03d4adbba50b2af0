import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { Direction } from 'radix-ui';
import { IntlProvider } from 'react-intl';
import { english, type Language } from '../../shared/i18n/create-text.ts';
import { loadLanguage } from '../../shared/i18n/load.ts';
import { directionOf, type Locale } from '../../shared/i18n/locales.ts';
import { useAppState } from '../state/context.tsx';

/** The interface in the language that the settings say, with its direction. Until that is read, the one before stays. */
export function LanguageRoot({ children }: { children: ReactNode }) {
  const locale = useAppState(({ connection }) =>
    connection.kind === 'live' ? connection.snapshot.app.language : null,
  );
  const language = useLanguage(locale);
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

/** Null while nobody knows which one; English where main cannot be reached. */
function useLanguage(locale: Locale | null): Language | null {
  const isLost = useAppState(({ connection }) => connection.kind === 'lost');
  const [language, setLanguage] = useState<Language | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (locale === null) return;
    let isOver = false;
    void loadLanguage(locale)
      .catch(() => english)
      .then((loaded) => {
        if (isOver) return;
        document.documentElement.lang = loaded.locale;
        document.documentElement.dir = directionOf(loaded.locale);
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
  }, [locale]);
  return language ?? (isLost ? english : null);
}
