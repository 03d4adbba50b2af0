import type { ComponentProps } from 'react';
import { TextBox } from '../../ui/TextBox.tsx';
import { parseTime, shiftedTime } from './time-of-day.ts';

/** How far an arrow key moves a time, in minutes. */
const step = 15;

interface TimeBoxProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  /** As it was typed. */
  value: string;
  onType: (typed: string) => void;
}

/**
 * A box for a time of the day in 24 hours. It takes what people type (`9`, `1730`, `5.30 pm`) and shows it as `HH:MM`
 * when they go on; the arrow keys move it by a quarter of an hour.
 */
export function TimeBox({ value, onType, className = '', ...rest }: TimeBoxProps) {
  const tidy = () => {
    const time = parseTime(value);
    if (time !== null && time !== value) onType(time);
  };
  return (
    <TextBox
      {...rest}
      inputMode="numeric"
      placeholder="00:00"
      maxLength={12}
      value={value}
      onChange={(event) => {
        onType(event.target.value);
      }}
      onBlur={tidy}
      onKeyDown={(event) => {
        const time = parseTime(value);
        if (time === null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onType(shiftedTime(time, event.key === 'ArrowUp' ? step : -step));
      }}
      className={`w-24! text-center ${className}`}
    />
  );
}
