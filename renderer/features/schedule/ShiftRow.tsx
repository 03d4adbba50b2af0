import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { place, type DraftShift, type Faults } from './draft.ts';
import { minutesBetween, parseTime } from './time-of-day.ts';
import { TimeField } from './TimeField.tsx';
import { WeekdayToggles } from './WeekdayToggles.tsx';

interface ShiftRowProps {
  shift: DraftShift;
  /** Counted from 1. */
  number: number;
  /** Whether it was added just now, so that the keyboard goes on there. */
  isNew: boolean;
  faults: Faults;
  onChange: (shift: DraftShift) => void;
  onRemove: () => void;
}

/** One shift: on which days it begins, when, and when it ends. */
export function ShiftRow({ shift, number, isNew, faults, onChange, onRemove }: ShiftRowProps) {
  const text = useText();
  const id = useId();
  const wrong = (part: 'days' | 'begins' | 'ends' | 'whole') =>
    faults.get(place.shift(shift.id, part)) ?? null;
  const errorsOf = (part: 'begins' | 'ends') => [
    ...(wrong(part) === null ? [] : [`${id}-time`]),
    ...(wrong('whole') === null ? [] : [`${id}-whole`]),
  ];
  return (
    <div role="group" aria-label={text('schedule.shift', { number })} className="py-4">
      <div className="flex items-start gap-3">
        <WeekdayToggles
          name={text('schedule.shift.days', { number })}
          value={shift.weekdays}
          autoFocus={isNew}
          errorId={wrong('days') === null ? null : `${id}-days`}
          onChange={(weekdays) => {
            onChange({ ...shift, weekdays });
          }}
        />
        <IconButton
          icon={Trash2}
          name={text('schedule.shift.remove', { number })}
          className="-me-2 size-9 text-ink-soft"
          onClick={onRemove}
        />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <TimeField
          label={text('schedule.begins')}
          value={shift.begins}
          errors={errorsOf('begins')}
          onType={(begins) => {
            onChange({ ...shift, begins });
          }}
        />
        <TimeField
          label={text('schedule.ends')}
          value={shift.ends}
          errors={errorsOf('ends')}
          hintId={`${id}-length`}
          onType={(ends) => {
            onChange({ ...shift, ends });
          }}
        />
        <Length id={`${id}-length`} shift={shift} />
      </div>
      <ErrorText id={`${id}-days`} error={wrong('days')} className="mt-3" />
      <ErrorText id={`${id}-time`} error={wrong('begins') ?? wrong('ends')} className="mt-3" />
      <ErrorText id={`${id}-whole`} error={wrong('whole')} className="mt-3" />
    </div>
  );
}

/** How long it is, and that it ends on the day after, so that a slip of the keyboard is seen. */
function Length({ id, shift }: { id: string; shift: DraftShift }) {
  const text = useText();
  const { formatNumber } = useIntl();
  const [begins, ends] = [parseTime(shift.begins), parseTime(shift.ends)];
  const hours = begins !== null && ends !== null ? minutesBetween(begins, ends) / 60 : null;
  return (
    <span id={id} className="flex items-center gap-2 text-small text-ink-faint">
      {hours !== null && begins !== null && ends !== null && (
        <>
          {ends <= begins && (
            <span className="rounded-full bg-busy-soft px-2 py-0.5 font-medium text-busy">
              {text('schedule.nextDay')}
            </span>
          )}
          <span>
            {formatNumber(hours, {
              style: 'unit',
              unit: 'hour',
              unitDisplay: 'short',
              maximumFractionDigits: 2,
            })}
          </span>
        </>
      )}
    </span>
  );
}
