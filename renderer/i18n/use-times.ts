import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { timesIn, type Times } from '../format/time.ts';
import { useText } from './use-text.ts';

/** Gives dates, times and ages in the language of the interface. */
export function useTimes(): Times {
  const { locale } = useIntl();
  const text = useText();
  return useMemo(() => timesIn(locale, text), [locale, text]);
}
