import type { AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { SwitchSetting } from '../settings/SwitchSetting.tsx';
import { useSetting } from '../settings/use-setting.ts';

/** When the window locks by itself. */
export function LockSettings({ settings }: { settings: AppSettings }) {
  const text = useText();
  return (
    <Section title={text('access.lock')} description={text('access.lock.hint')}>
      <Rows>
        <IdleLock idleLock={settings.idleLock} />
        <SwitchSetting
          setting="lockWithScreen"
          on={settings.lockWithScreen}
          label={text('access.withScreen')}
          hint={text('access.withScreen.hint')}
        />
      </Rows>
    </Section>
  );
}

const offered = [1, 2, 5, 10, 15, 30, 60];

function IdleLock({ idleLock }: Pick<AppSettings, 'idleLock'>) {
  const text = useText();
  const { change, error } = useSetting();
  // One that was set in another way stays to be seen.
  const minutes = [...new Set([...offered, ...(idleLock === null ? [] : [idleLock])])].sort((a, b) => a - b);
  return (
    <Field layout="row" label={text('access.idle')} hint={text('access.idle.hint')} error={error}>
      {(ties) => (
        <Select
          {...ties}
          className="w-48"
          value={idleLock === null ? 'never' : String(idleLock)}
          onChoose={(chosen) => {
            change({ idleLock: chosen === 'never' ? null : Number(chosen) });
          }}
          choices={[
            { value: 'never', words: text('access.idle.never') },
            ...minutes.map((each) => ({
              value: String(each),
              words: text('access.idle.minutes', { minutes: each }),
            })),
          ]}
        />
      )}
    </Field>
  );
}
