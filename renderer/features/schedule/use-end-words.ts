import { useIntl } from 'react-intl';
import type { UpcomingEnd } from '../../../shared/hand-over.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useAppState } from '../../state/context.tsx';
import { nextEndOf } from '../../state/shifts.ts';
import { writtenIn } from './calendar.ts';

const day = 86_400_000;

/** The end of a team's shift that comes next. */
export const useNextEnd = (team: string | null): UpcomingEnd | null =>
  useAppState(({ connection }) =>
    connection.kind === 'live' && team !== null ? nextEndOf(connection.snapshot, team) : null,
  );

/** When a team's shift ends next, in words; null where no end is coming. */
export function useEndWords(team: string | null): string | null {
  const text = useText();
  const { locale } = useIntl();
  const times = useTimes();
  const end = useNextEnd(team);
  if (end === null) return null;
  const time = times.clockShort(end.at);
  const now = Date.now();
  const isToday = new Date(end.at).toDateString() === new Date(now).toDateString();
  if (isToday) return text('schedule.endsAt', { time });
  const isThisWeek = Date.parse(end.at) - now < 6 * day;
  const date = isThisWeek
    ? writtenIn(locale, { weekday: 'long' })
    : writtenIn(locale, { day: 'numeric', month: 'long' });
  return text('schedule.endsOn', { day: date.format(Date.parse(end.at)), time });
}
