import type { ComponentProps } from 'react';

interface TextFieldProps extends ComponentProps<'input'> {
  id: string;
  label: string;
  hint: string;
  /** The id of the element that says what is wrong with the value; null if nothing is. */
  errorId: string | null;
}

/** A box to type a line in, with its label and a hint. */
export function TextField({ id, label, hint, errorId, ...rest }: TextFieldProps) {
  const hintId = `${id}-hint`;
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        aria-invalid={errorId !== null}
        aria-describedby={errorId === null ? hintId : `${errorId} ${hintId}`}
        className="mt-1.5 block h-10 w-full rounded-control border border-edge bg-card px-3 text-lead select-text placeholder:text-ink-faint aria-invalid:border-bad"
      />
      <p id={hintId} className="mt-2 text-small text-ink-faint">
        {hint}
      </p>
    </div>
  );
}
