import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { place, type DraftException, type DraftShift, type Faults } from './draft.ts';
import { TimeBox } from './TimeBox.tsx';

interface ExceptionRowProps {
  exception: DraftException;
  /** Counted from 1. */
  number: number;
  /** Whether it was added just now, so that the keyboard goes on there. */
  isNew: boolean;
  shifts: readonly DraftShift[];
  /** Whether a shift begins on that day at all. */
  isIdle: boolean;
  faults: Faults;
  onChange: (exception: DraftException) => void;
  onRemove: () => void;
}

const everyShift = 'all';

/** A day that is not as usual: which shift, and whether there is none or it ends at another time. */
export function ExceptionRow(props: ExceptionRowProps) {
  const { exception, number, isNew, shifts, isIdle, faults, onChange, onRemove } = props;
  const text = useText();
  const id = useId();
  const wrong = (part: 'date' | 'ends' | 'whole') => faults.get(place.exception(exception.key, part)) ?? null;
  const describedBy = (...parts: ('date' | 'ends' | 'whole')[]) =>
    parts
      .filter((part) => wrong(part) !== null)
      .map((part) => `${id}-${part}`)
      .join(' ') || undefined;
  return (
    <div role="group" aria-label={text('schedule.exception', { number })} className="py-3">
      <div className="flex flex-wrap items-center gap-2">
        <TextBox
          type="date"
          autoFocus={isNew}
          min="2000-01-01"
          max="2999-12-31"
          aria-label={text('schedule.exception.date')}
          aria-invalid={wrong('date') !== null || wrong('whole') !== null}
          aria-describedby={describedBy('date', 'whole')}
          value={exception.date}
          onChange={(event) => {
            onChange({ ...exception, date: event.target.value });
          }}
          // The button of its calendar is within it, and the mark of the keyboard is around all of it.
          className="w-36! focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus"
        />
        {(shifts.length > 1 || exception.shift !== null) && (
          <Select
            aria-label={text('schedule.exception.about')}
            className="min-w-0 flex-1 basis-36"
            value={exception.shift ?? everyShift}
            choices={[
              { value: everyShift, words: text('schedule.exception.all') },
              ...shifts.map((shift) => ({ value: shift.id, words: `${shift.begins}–${shift.ends}` })),
            ]}
            onChoose={(chosen) => {
              onChange({ ...exception, shift: chosen === everyShift ? null : chosen });
            }}
          />
        )}
        <Select
          aria-label={text('schedule.exception.what')}
          className="min-w-0 flex-1 basis-28"
          value={exception.what}
          choices={[
            { value: 'none', words: text('schedule.exception.none') },
            { value: 'ends', words: text('schedule.exception.ends') },
          ]}
          onChoose={(what) => {
            onChange({ ...exception, what });
          }}
        />
        {exception.what === 'ends' && (
          <TimeBox
            aria-label={text('schedule.ends')}
            aria-invalid={wrong('ends') !== null || wrong('whole') !== null}
            aria-describedby={describedBy('ends', 'whole')}
            value={exception.ends}
            onType={(ends) => {
              onChange({ ...exception, ends });
            }}
          />
        )}
        <IconButton
          icon={Trash2}
          name={text('schedule.exception.remove', { number })}
          className="ms-auto -me-2 size-9 text-ink-soft"
          onClick={onRemove}
        />
      </div>
      {isIdle && <p className="mt-2 text-small text-ink-faint">{text('schedule.exception.idle')}</p>}
      {(['date', 'ends', 'whole'] as const).map((part) => (
        <ErrorText key={part} id={`${id}-${part}`} error={wrong(part)} className="mt-3" />
      ))}
    </div>
  );
}
