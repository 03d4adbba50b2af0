import { Field } from '../../ui/Field.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useSetting } from './use-setting.ts';

type SwitchedSetting =
  | 'launchAtLogin'
  | 'startMinimised'
  | 'closeToTray'
  | 'askBeforeQuitting'
  | 'lockWithScreen'
  | 'onlyListedPeople'
  | 'downloadUpdates';

interface SwitchSettingProps {
  setting: SwitchedSetting;
  on: boolean;
  label: string;
  hint: string;
}

/** A setting that is on or off. */
export function SwitchSetting({ setting, on, label, hint }: SwitchSettingProps) {
  const { change, error } = useSetting();
  return (
    <Field layout="row" label={label} hint={hint} error={error}>
      {(ties) => (
        <Switch
          {...ties}
          on={on}
          onTurn={(turned) => {
            change({ [setting]: turned });
          }}
        />
      )}
    </Field>
  );
}
