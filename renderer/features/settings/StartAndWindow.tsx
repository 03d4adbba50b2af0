import type { AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { Rows, Section } from '../../ui/Section.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';

/** How the app comes and goes. */
export function StartAndWindow({ settings }: { settings: AppSettings }) {
  const text = useText();
  return (
    <>
      <Section title={text('settings.atStart')}>
        <Rows>
          <SwitchSetting
            setting="launchAtLogin"
            on={settings.launchAtLogin}
            label={text('settings.launchAtLogin')}
            hint={text('settings.launchAtLoginHint')}
          />
          <SwitchSetting
            setting="startMinimised"
            on={settings.startMinimised}
            label={text('settings.startMinimised')}
            hint={text('settings.startMinimisedHint')}
          />
        </Rows>
      </Section>
      <Section title={text('settings.atEnd')}>
        <Rows>
          <SwitchSetting
            setting="closeToTray"
            on={settings.closeToTray}
            label={text('settings.closeToTray')}
            hint={text('settings.closeToTrayHint')}
          />
          <SwitchSetting
            setting="askBeforeQuitting"
            on={settings.askBeforeQuitting}
            label={text('settings.askBeforeQuitting')}
            hint={text('settings.askBeforeQuittingHint')}
          />
        </Rows>
      </Section>
    </>
  );
}
