import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { textOf } from '../../shared/i18n/create-text.ts';
import type { Text } from '../../shared/i18n/text.ts';

/** Gives messages in the language of the interface. */
export function useText(): Text {
  const intl = useIntl();
  return useMemo(() => textOf(intl), [intl]);
}
