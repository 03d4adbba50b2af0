import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ConfigurationPreview } from '../../../shared/configuration.ts';
import type { MessageId, Text } from '../../../shared/i18n/text.ts';
import type { AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Section } from '../../ui/Section.tsx';
import { existingIn, newIn, toggled, type ImportChoices, type PreviewedAccount } from './import-choices.ts';

const settingWords: Readonly<Record<keyof AppSettings, MessageId>> = {
  theme: 'import.setting.theme',
  language: 'import.setting.language',
  alarms: 'import.setting.alarms',
  doNotDisturb: 'import.setting.doNotDisturb',
  launchAtLogin: 'import.setting.launchAtLogin',
  startMinimised: 'import.setting.startMinimised',
  closeToTray: 'import.setting.closeToTray',
  askBeforeQuitting: 'import.setting.askBeforeQuitting',
  startLimit: 'import.setting.startLimit',
  people: 'import.setting.people',
  onlyListedPeople: 'import.setting.onlyListedPeople',
  idleLock: 'import.setting.idleLock',
  lockWithScreen: 'import.setting.lockWithScreen',
  journalDays: 'import.setting.journalDays',
  updateChannel: 'import.setting.updateChannel',
  downloadUpdates: 'import.setting.downloadUpdates',
};

interface ImportPreviewProps {
  preview: ConfigurationPreview;
  choices: ImportChoices;
  onChange: (choices: ImportChoices) => void;
}

/** What is new, what is here already, and what a person wants of it. */
export function ImportPreview({ preview, choices, onChange }: ImportPreviewProps) {
  const text = useText();
  const intl = useIntl();
  const added = newIn(preview);
  const existing = existingIn(preview);
  const { newTeams, settings } = preview;
  if (preview.accounts.length + newTeams.length + settings.length === 0)
    return <p className="text-ink-soft">{text('import.nothing')}</p>;
  return (
    <div className="flex flex-col gap-6">
      {added.length > 0 && (
        <Section title={text('import.newAccounts', { count: added.length })}>
          <List>
            {added.map((account) => (
              <li key={account.label} className="px-4 py-2.5">
                <Account account={account} />
              </li>
            ))}
          </List>
        </Section>
      )}
      {existing.length > 0 && (
        <Section
          title={text('import.existing', { count: existing.length })}
          description={text('import.existingHint')}
        >
          <List>
            {existing.map((account) => (
              <li key={account.label}>
                <Checkbox
                  name={text('import.replace', { account: account.label })}
                  ticked={choices.replace.has(account.label)}
                  onTick={() => {
                    onChange(toggled(choices, account.label));
                  }}
                >
                  <Account account={account} />
                </Checkbox>
              </li>
            ))}
          </List>
        </Section>
      )}
      {newTeams.length > 0 && (
        <Section title={text('import.newTeams', { count: newTeams.length })}>
          <p>{intl.formatList(newTeams)}</p>
        </Section>
      )}
      {settings.length > 0 && (
        <Section title={text('import.settings')}>
          <List>
            <li>
              <Checkbox
                ticked={choices.settings}
                onTick={(ticked) => {
                  onChange({ ...choices, settings: ticked });
                }}
              >
                <span className="block font-medium">{text('import.takeSettings')}</span>
                <span className="block text-small text-ink-faint">
                  {intl.formatList(settings.map((name) => settingName(text, name)))}
                </span>
              </Checkbox>
            </li>
          </List>
        </Section>
      )}
    </div>
  );
}

/** A file may have settings that a later version knows. */
function settingName(text: Text, name: string): string {
  const known = Object.entries(settingWords).find(([key]) => key === name);
  return known ? text(known[1]) : name;
}

function List({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line rounded-card border border-line">{children}</ul>;
}

function Account({ account: { label, team, needsPassword } }: { account: PreviewedAccount }) {
  const text = useText();
  return (
    <span className="block min-w-0">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <bdi className="font-medium break-words">{label}</bdi>
        {team !== null && <bdi className="text-small text-ink-faint">{team}</bdi>}
      </span>
      {needsPassword && (
        <span className="mt-0.5 flex items-center gap-1.5 text-small text-trouble">
          <KeyRound aria-hidden size={12} className="shrink-0" />
          {text('import.needsPassword')}
        </span>
      )}
    </span>
  );
}
