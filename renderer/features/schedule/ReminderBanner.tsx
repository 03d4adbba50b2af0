import { BellRing } from 'lucide-react';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { askToEndShift } from '../../state/hand-overs.ts';
import { Button } from '../../ui/Button.tsx';
import { Banner, TeamName } from './Banner.tsx';
import type { Reminder } from './endings.ts';

/** That a shift has ended which nobody handed over. */
export function ReminderBanner({ reminder }: { reminder: Reminder }) {
  const { team, key, endedAt, linked } = reminder;
  const text = useText();
  const times = useTimes();
  const { commands, store } = useServices();
  const report = useReporting();
  const isToday = new Date(endedAt).toDateString() === new Date().toDateString();
  const time = isToday ? times.clockShort(endedAt) : times.dayAndTime(endedAt);
  return (
    <Banner
      team={team}
      look="waiting"
      icon={BellRing}
      headline={
        <Phrase id="schedule.reminder" values={{ team: <TeamName team={team} />, time: <bdi>{time}</bdi> }} />
      }
      detail={text('schedule.reminder.linked', { count: linked })}
    >
      <Button
        look="quiet"
        aria-label={text('schedule.reminder.dismiss', { team: team.name })}
        onClick={() => {
          report(commands.dismissReminder({ team: team.id, key }), team.name);
        }}
      >
        {text('common.dismiss')}
      </Button>
      <Button
        onClick={() => {
          askToEndShift(store, team.id);
        }}
      >
        {text('schedule.endShift')}
      </Button>
    </Banner>
  );
}
