import { Monitor, Moon, Sun } from 'lucide-react';
import { localeNames, locales, type Locale } from '../../../shared/i18n/locales.ts';
import type { AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Rows } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Select } from '../../ui/Select.tsx';
import { useSetting } from './use-setting.ts';

/** How the app looks, and in which language it speaks. */
export function Appearance({ settings }: { settings: AppSettings }) {
  return (
    <Rows>
      <Theme theme={settings.theme} />
      <Language language={settings.language} />
    </Rows>
  );
}

function Theme({ theme }: Pick<AppSettings, 'theme'>) {
  const text = useText();
  const { change, error } = useSetting();
  return (
    <Field layout="row" label={text('settings.theme')} hint={text('settings.themeHint')} error={error}>
      {(ties) => (
        <Segments
          {...ties}
          name={text('settings.theme')}
          value={theme}
          onChoose={(chosen) => {
            change({ theme: chosen });
          }}
          segments={[
            { value: 'system', words: text('settings.theme.system'), icon: Monitor },
            { value: 'light', words: text('settings.theme.light'), icon: Sun },
            { value: 'dark', words: text('settings.theme.dark'), icon: Moon },
          ]}
        />
      )}
    </Field>
  );
}

function Language({ language }: Pick<AppSettings, 'language'>) {
  const text = useText();
  const { change, error } = useSetting();
  return (
    <Field layout="row" label={text('settings.language')} hint={text('settings.languageHint')} error={error}>
      {(ties) => (
        <Select<Locale | 'system'>
          {...ties}
          className="w-52"
          value={language ?? 'system'}
          onChoose={(chosen) => {
            change({ language: chosen === 'system' ? null : chosen });
          }}
          choices={[
            { value: 'system', words: text('settings.language.system') },
            ...locales.map((locale) => ({ value: locale, words: localeNames[locale], lang: locale })),
          ]}
        />
      )}
    </Field>
  );
}
