import { updateChannels, type UpdatesView } from '../../../shared/updates.ts';
import type { AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { SwitchSetting } from '../settings/SwitchSetting.tsx';
import { useSetting } from '../settings/use-setting.ts';
import { UpdateCard } from './UpdateCard.tsx';
import { channelWords } from './words.ts';

interface UpdateSettingsProps {
  /** Of the app that runs. */
  version: string;
  updates: UpdatesView;
  settings: AppSettings;
}

/** Which version this is, whether there is a newer one, and how it comes. */
export function UpdateSettings({ version, updates, settings }: UpdateSettingsProps) {
  const text = useText();
  return (
    <>
      <UpdateCard version={version} state={updates.state} />
      {updates.state.kind !== 'off' && (
        <Section title={text('updates.arrive')}>
          <Rows>
            <Channel updates={updates} />
            <SwitchSetting
              setting="downloadUpdates"
              on={settings.downloadUpdates}
              label={text('updates.automatic')}
              hint={text('updates.automaticHint')}
            />
          </Rows>
        </Section>
      )}
    </>
  );
}

function Channel({ updates: { channel, isChannelFixed } }: { updates: UpdatesView }) {
  const text = useText();
  const { change, error } = useSetting();
  return (
    <Field
      layout="row"
      label={text('updates.channel')}
      hint={text(isChannelFixed ? 'updates.channelFixed' : 'updates.channelHint')}
      error={error}
    >
      {(ties) => (
        <Select
          {...ties}
          className="w-40"
          disabled={isChannelFixed}
          value={channel}
          onChoose={(chosen) => {
            change({ updateChannel: chosen });
          }}
          choices={updateChannels.map((one) => ({ value: one, words: text(channelWords[one]) }))}
        />
      )}
    </Field>
  );
}
