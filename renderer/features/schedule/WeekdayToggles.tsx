import { useIntl } from 'react-intl';
import type { Weekday } from '../../../shared/schedule.ts';
import { weekdayNames, weekIn } from './calendar.ts';

interface WeekdayTogglesProps {
  /** The accessible name. */
  name: string;
  value: readonly Weekday[];
  /** The id of what says what is wrong; null if nothing is. */
  errorId: string | null;
  autoFocus: boolean;
  onChange: (days: readonly Weekday[]) => void;
}

/** The days of the week in the language's order, each to be switched on and off. */
export function WeekdayToggles({ name, value, errorId, autoFocus, onChange }: WeekdayTogglesProps) {
  const { locale } = useIntl();
  const long = weekdayNames(locale, 'long');
  const short = weekdayNames(locale, 'short');
  return (
    <div
      role="group"
      aria-label={name}
      aria-describedby={errorId ?? undefined}
      className="flex min-w-0 flex-1 flex-wrap gap-1.5"
    >
      {weekIn(locale).map((day, index) => {
        const on = value.includes(day);
        return (
          <button
            key={day}
            type="button"
            autoFocus={autoFocus && index === 0}
            aria-pressed={on}
            aria-label={long(day)}
            title={long(day)}
            {...(index === 0 && errorId !== null && { 'data-invalid': true })}
            onClick={() => {
              onChange(on ? value.filter((other) => other !== day) : [...value, day]);
            }}
            className={`h-9 min-w-12 rounded-control border px-2.5 font-medium transition-colors ${on ? 'border-ink bg-ink text-ink-inverse' : 'border-edge bg-card text-ink-soft hover:bg-hover hover:text-ink'}`}
          >
            {/* Drawn: the button's name says the day in full. */}
            <span aria-hidden data-drawn={short(day)} className="before:content-[attr(data-drawn)]" />
          </button>
        );
      })}
    </div>
  );
}
