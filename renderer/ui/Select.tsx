import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { boxClasses } from './TextBox.tsx';

export interface Choice<V extends string> {
  readonly value: V;
  readonly words: string;
  /** The language of the words, where it is not the interface's. */
  readonly lang?: string;
}

interface SelectProps<V extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  value: V;
  choices: readonly Choice<V>[];
  onChoose: (value: V) => void;
}

/**
 * One of several, in a list that opens. It is the system's own: Radix's locks scrolling with a <style> element, which the
 * content security policy blocks.
 */
export function Select<V extends string>({
  value,
  choices,
  onChoose,
  className = '',
  ...rest
}: SelectProps<V>) {
  return (
    <span className={`relative block shrink-0 ${className}`}>
      <select
        {...rest}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
        className={`${boxClasses} h-10 appearance-none truncate pe-9`}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.words}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        size={16}
        className="pointer-events-none absolute end-3 top-3 shrink-0 text-ink-soft"
      />
    </span>
  );
}
