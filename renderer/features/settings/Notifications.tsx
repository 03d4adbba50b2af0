import { Volume2 } from 'lucide-react';
import { useId } from 'react';
import type { MessageId } from '../../../shared/i18n/text.ts';
import { alarmCauses, type AlarmCause, type AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { playSound } from '../../sounds/play.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Section } from '../../ui/Section.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { DoNotDisturb } from './DoNotDisturb.tsx';
import { useSetting } from './use-setting.ts';

const causeWords: Readonly<Record<AlarmCause, { title: MessageId; hint: MessageId }>> = {
  unlinked: { title: 'settings.cause.unlinked', hint: 'settings.cause.unlinkedHint' },
  offline: { title: 'settings.cause.offline', hint: 'settings.cause.offlineHint' },
  conflict: { title: 'settings.cause.conflict', hint: 'settings.cause.conflictHint' },
  'other-number': { title: 'settings.cause.otherNumber', hint: 'settings.cause.otherNumberHint' },
  failed: { title: 'settings.cause.failed', hint: 'settings.cause.failedHint' },
  'not-confirmed': { title: 'settings.cause.notConfirmed', hint: 'settings.cause.notConfirmedHint' },
};

/** By what a person wants to be called to the desk. */
export function Notifications({ settings }: { settings: AppSettings }) {
  const text = useText();
  const { change, error } = useSetting();
  const { alarms } = settings;
  return (
    <>
      <DoNotDisturb doNotDisturb={settings.doNotDisturb} />
      <Section title={text('settings.alarms')} description={text('settings.alarmsHint')}>
        <ErrorText error={error} className="mb-3" />
        <div className="rounded-card border border-line px-4">
          <div
            aria-hidden
            className="grid grid-cols-[1fr_6.5rem_6.5rem] items-center gap-2 border-b border-line py-2 text-small text-ink-faint"
          >
            <span />
            <span className="text-center break-words hyphens-auto">{text('settings.alarms.notify')}</span>
            <span className="text-center break-words hyphens-auto">{text('settings.alarms.sound')}</span>
          </div>
          <ul className="divide-y divide-line">
            {alarmCauses.map((cause) => (
              <Alarm
                key={cause}
                cause={cause}
                alarm={alarms[cause]}
                onChange={(alarm) => {
                  change({ alarms: { ...alarms, [cause]: alarm } });
                }}
              />
            ))}
          </ul>
        </div>
      </Section>
    </>
  );
}

type AlarmSetting = AppSettings['alarms'][AlarmCause];

interface AlarmProps {
  cause: AlarmCause;
  alarm: AlarmSetting;
  onChange: (alarm: AlarmSetting) => void;
}

function Alarm({ cause, alarm, onChange }: AlarmProps) {
  const text = useText();
  const hintId = useId();
  const words = causeWords[cause];
  const title = text(words.title);
  return (
    <li className="grid grid-cols-[1fr_6.5rem_6.5rem] items-center gap-2 py-3">
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        <p id={hintId} className="mt-0.5 text-small text-ink-faint">
          {text(words.hint)}
        </p>
      </div>
      <Switch
        aria-label={text('settings.alarms.notifyAbout', { cause: title })}
        aria-describedby={hintId}
        className="justify-self-center"
        on={alarm.notify}
        onTurn={(notify) => {
          onChange({ ...alarm, notify });
        }}
      />
      <div className="flex items-center gap-1 justify-self-center">
        <Switch
          aria-label={text('settings.alarms.soundAbout', { cause: title })}
          aria-describedby={hintId}
          on={alarm.sound}
          onTurn={(sound) => {
            onChange({ ...alarm, sound });
          }}
        />
        <IconButton
          icon={Volume2}
          name={text('settings.alarms.play', { cause: title })}
          className="text-ink-soft"
          onClick={() => {
            playSound(cause);
          }}
        />
      </div>
    </li>
  );
}
