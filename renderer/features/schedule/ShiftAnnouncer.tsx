import { useDeferredValue } from 'react';
import type { Text } from '../../../shared/i18n/text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import type { Times } from '../../format/time.ts';
import { warningAt, type Ending, type Reminder } from './endings.ts';

interface ShiftAnnouncerProps {
  endings: readonly Ending[];
  reminders: readonly Reminder[];
}

/** Tells a screen reader at ten, five and one minutes, when an end was postponed, and when it is over. */
export function ShiftAnnouncer({ endings, reminders }: ShiftAnnouncerProps) {
  const text = useText();
  const times = useTimes();
  // A list of its own lines: only what is new in it is read out.
  const lines = [
    ...endings.map((ending) => endingWords(text, times, ending)),
    ...reminders.map(({ team, endedAt, linked: count }) =>
      text('schedule.announce.ended', { team: team.name, time: times.clockShort(endedAt), count }),
    ),
  ];
  // What is there from the beginning comes into an empty region too: only then is it read out.
  const told = useDeferredValue(lines.join('\n'), '');
  return (
    <div aria-live="polite" className="sr-only">
      {told.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** The words change at a warning and when the end moves, not with each second. */
function endingWords(text: Text, { clockShort }: Times, { team, end, secondsLeft }: Ending): string {
  const [of, time] = [team.name, clockShort(end.at)];
  const minutes = warningAt(secondsLeft);
  return minutes === null
    ? text('schedule.announce.postponed', { team: of, time })
    : text('schedule.announce.soon', { team: of, time, minutes });
}
