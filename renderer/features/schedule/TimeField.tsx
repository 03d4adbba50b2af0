import { useId } from 'react';
import { TimeBox } from './TimeBox.tsx';

interface TimeFieldProps {
  label: string;
  value: string;
  /** The ids of what is wrong with it. */
  errors: readonly string[];
  /** The id of what says more about it. */
  hintId?: string;
  onType: (typed: string) => void;
}

/** A time with its label before it; what is wrong with it stands below the row. */
export function TimeField({ label, value, errors, hintId, onType }: TimeFieldProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className="text-ink-soft">
        {label}
      </label>
      <TimeBox
        id={id}
        value={value}
        onType={onType}
        aria-invalid={errors.length > 0}
        aria-describedby={[...errors, ...(hintId === undefined ? [] : [hintId])].join(' ') || undefined}
      />
    </span>
  );
}
