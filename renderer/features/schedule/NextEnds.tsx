import { CalendarClock } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { UpcomingEnd } from '../../../shared/hand-over.ts';
import type { Schedule } from '../../../shared/schedule.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useNow } from '../../state/use-now.ts';
import { nextEnds, wallClockIn, writtenIn } from './calendar.ts';

/** How many ends are told. */
const told = 4;

interface NextEndsProps {
  /** What the form says now; null while something in it is wrong. */
  schedule: Schedule | null;
  /** The next end by what is saved, with what it has been postponed by. */
  next: UpcomingEnd | null;
}

/** The very next of them, in one line. */
export function NextEnd({ schedule }: { schedule: Schedule | null }) {
  const text = useText();
  const { locale } = useIntl();
  const now = useNow(60_000);
  if (schedule === null) return null;
  const [next] = nextEnds(schedule, wallClockIn(schedule.timeZone, now), 1);
  if (next === undefined) return null;
  const day = writtenIn(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <p className="flex items-center gap-2 text-small text-ink-soft">
      <CalendarClock aria-hidden size={16} className="shrink-0 text-ink-faint" />
      <span>
        {text('schedule.next.one', {
          day: day.format(Date.parse(`${next.endDate}T00:00Z`)),
          time: next.ends,
        })}
      </span>
    </p>
  );
}

/** When shifts will end by what the form says, on the clocks of its time zone. */
export function NextEnds({ schedule, next }: NextEndsProps) {
  const text = useText();
  const { locale } = useIntl();
  const times = useTimes();
  const now = useNow(60_000);
  const ends = schedule === null ? null : nextEnds(schedule, wallClockIn(schedule.timeZone, now), told);
  const day = writtenIn(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <div className="rounded-card bg-sunken px-4 py-3.5 text-ink-soft">
      {ends === null && <p>{text('schedule.next.wrong')}</p>}
      {ends?.length === 0 && <p>{text('schedule.next.none')}</p>}
      {ends !== null && ends.length > 0 && (
        <ul className="grid grid-cols-2 gap-x-6 gap-y-1.5 narrow:grid-cols-1">
          {ends.map(({ shift, endDate, ends: time }) => (
            <li key={`${shift.id} ${endDate}`} className="flex items-center gap-2.5">
              <CalendarClock aria-hidden size={16} className="shrink-0 text-ink-faint" />
              <span className="min-w-0 flex-1">{day.format(Date.parse(`${endDate}T00:00Z`))}</span>
              <bdi className="font-medium text-ink">{time}</bdi>
            </li>
          ))}
        </ul>
      )}
      {next !== null && next.postponed > 0 && (
        <p className="mt-2 text-small">
          {text('schedule.next.postponed', {
            time: times.clockShort(next.at),
          })}
        </p>
      )}
    </div>
  );
}
