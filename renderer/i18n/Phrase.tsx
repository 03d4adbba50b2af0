import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '../../shared/i18n/text.ts';
import { en } from '../../shared/i18n/en/index.ts';

/** What goes into a phrase: values, elements, and functions for the parts between tags. */
type PhraseValues = Record<string, ReactNode | Date | ((parts: ReactNode[]) => ReactNode)>;

/** A message with elements in it. For one of words alone, `useText` is enough. */
export function Phrase({ id, values }: { id: MessageId; values?: PhraseValues }) {
  return <FormattedMessage id={id} defaultMessage={en[id]} {...(values && { values: values as never })} />;
}
