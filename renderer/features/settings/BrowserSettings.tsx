import type { AppSettings } from '../../../shared/settings.ts';
import type { AppView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Field } from '../../ui/Field.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { BrowserNow } from './BrowserNow.tsx';
import { useSetting } from './use-setting.ts';

interface BrowserSettingsProps {
  app: AppView;
  settings: AppSettings;
}

/** What runs the accounts, and how many of them start at once. */
export function BrowserSettings({ app, settings }: BrowserSettingsProps) {
  const text = useText();
  return (
    <>
      <Section title={text('settings.browserNow')} description={text('settings.browserNowHint')}>
        <BrowserNow app={app} />
        <div className="mt-4">
          <Rows>
            <LighterBrowser on={app.lighterBrowser} />
          </Rows>
        </div>
      </Section>
      <Section title={text('settings.load')}>
        <Rows>
          <StartLimit startLimit={settings.startLimit} />
        </Rows>
      </Section>
    </>
  );
}

function LighterBrowser({ on }: { on: boolean }) {
  const text = useText();
  const { commands } = useServices();
  const turn = useCommand(commands.useLighterBrowser);
  return (
    <Field
      layout="row"
      label={text('settings.lighter')}
      hint={text('settings.lighterHint')}
      error={turn.error}
    >
      {(ties) => <Switch {...ties} on={on} onTurn={(turned) => void turn.start({ on: turned })} />}
    </Field>
  );
}

const limits = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50];

function StartLimit({ startLimit }: Pick<AppSettings, 'startLimit'>) {
  const text = useText();
  const { change, error } = useSetting();
  // One that was set in another way stays to be seen.
  const offered = [...new Set([...limits, ...(startLimit === null ? [] : [startLimit])])].sort(
    (a, b) => a - b,
  );
  return (
    <Field
      layout="row"
      label={text('settings.startLimit')}
      hint={text('settings.startLimitHint')}
      error={error}
    >
      {(ties) => (
        <Select
          {...ties}
          className="w-40"
          value={startLimit === null ? 'automatic' : String(startLimit)}
          onChoose={(chosen) => {
            change({ startLimit: chosen === 'automatic' ? null : Number(chosen) });
          }}
          choices={[
            { value: 'automatic', words: text('settings.startLimit.automatic') },
            ...offered.map((limit) => ({
              value: String(limit),
              words: text('settings.startLimit.number', { limit }),
            })),
          ]}
        />
      )}
    </Field>
  );
}
