import { AppWindow, Bell, CircleArrowUp, Database, KeyRound, LifeBuoy, Palette, Power } from 'lucide-react';
import { useState } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { PageDialog, PageDialogTitle } from '../../ui/PageDialog.tsx';
import { SideTabs, type Tab } from '../../ui/Tabs.tsx';
import { LeadSettings } from '../access/LeadSettings.tsx';
import { UpdateSettings } from '../updates/UpdateSettings.tsx';
import { Appearance } from './Appearance.tsx';
import { BrowserSettings } from './BrowserSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { HelpSettings } from './HelpSettings.tsx';
import { Notifications } from './Notifications.tsx';
import { settingsSections, type SettingsSection } from './sections.ts';
import { StartAndWindow } from './StartAndWindow.tsx';

interface SettingsDialogProps {
  snapshot: Snapshot;
  /** Where they open; the first one unless told. */
  at: SettingsSection | null;
  onClose: () => void;
}

/** The settings of the whole app. Each takes effect as soon as it is changed. */
export function SettingsDialog({ snapshot, at, onClose }: SettingsDialogProps) {
  const text = useText();
  const { app, settings, access, updates } = snapshot;
  const [section, setSection] = useState<string>(at ?? settingsSections[0]);
  const pages: Record<SettingsSection, Omit<Tab, 'id'>> = {
    appearance: {
      words: text('settings.appearance'),
      icon: Palette,
      content: <Appearance settings={settings} />,
    },
    notifications: {
      words: text('settings.notifications'),
      icon: Bell,
      content: <Notifications settings={settings} />,
    },
    start: { words: text('settings.start'), icon: Power, content: <StartAndWindow settings={settings} /> },
    browser: {
      words: text('settings.browser'),
      icon: AppWindow,
      content: <BrowserSettings app={app} settings={settings} />,
    },
    lead: {
      words: text('access.title'),
      icon: KeyRound,
      content: <LeadSettings access={access} settings={settings} />,
    },
    data: {
      words: text('settings.data'),
      icon: Database,
      content: <DataSettings folder={app.dataFolder} settings={settings} />,
    },
    updates: {
      words: text('updates.title'),
      icon: CircleArrowUp,
      content: <UpdateSettings version={app.version} updates={updates} settings={settings} />,
    },
    help: { words: text('diagnostics.help'), icon: LifeBuoy, content: <HelpSettings app={app} /> },
  };
  return (
    <PageDialog onClose={onClose}>
      <SideTabs
        name={text('settings.sections')}
        heading={<PageDialogTitle>{text('settings.title')}</PageDialogTitle>}
        chosen={section}
        onChoose={setSection}
        tabs={settingsSections.map((id) => ({ id, ...pages[id] }))}
      />
    </PageDialog>
  );
}
