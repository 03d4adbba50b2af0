import type { AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useNow } from '../../state/use-now.ts';
import { Field } from '../../ui/Field.tsx';
import { Rows } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { quietNow, quietSetting } from './quiet.ts';
import { useSetting } from './use-setting.ts';

/** Silence, for a while or until a person ends it. */
export function DoNotDisturb({ doNotDisturb }: Pick<AppSettings, 'doNotDisturb'>) {
  const text = useText();
  const times = useTimes();
  const now = useNow(30_000);
  const { change, error } = useSetting();
  const quiet = quietNow(doNotDisturb, now);
  return (
    <Rows>
      <Field
        layout="row"
        label={text('settings.doNotDisturb')}
        hint={text('settings.doNotDisturbHint')}
        error={error}
      >
        {(ties) => (
          <Select
            {...ties}
            className="w-60"
            value={typeof quiet === 'string' ? quiet : 'until'}
            onChoose={(choice) => {
              if (choice !== 'until') change({ doNotDisturb: quietSetting(choice, Date.now()) });
            }}
            choices={[
              { value: 'off', words: text('settings.quiet.off') },
              ...(typeof quiet === 'string'
                ? []
                : [
                    {
                      value: 'until' as const,
                      words: text('settings.quiet.until', { moment: times.dayAndTime(quiet.until) }),
                    },
                  ]),
              { value: 'hour', words: text('settings.quiet.hour') },
              { value: 'morning', words: text('settings.quiet.morning') },
              { value: 'always', words: text('settings.quiet.always') },
            ]}
          />
        )}
      </Field>
    </Rows>
  );
}
