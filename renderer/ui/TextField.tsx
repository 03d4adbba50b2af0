import type { ComponentProps } from 'react';
import { TextBox } from './TextBox.tsx';

interface TextFieldProps extends ComponentProps<'input'> {
  id: string;
  label: string;
  hint: string;
  /** The id of the element that says what is wrong with the value; null if nothing is. */
  errorId: string | null;
}

/** A box to type a line in, for the one thing that is asked; its error may stand elsewhere. See also `Field`. */
export function TextField({ id, label, hint, errorId, ...rest }: TextFieldProps) {
  const hintId = `${id}-hint`;
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <TextBox
        {...rest}
        id={id}
        aria-invalid={errorId !== null}
        aria-describedby={errorId === null ? hintId : `${errorId} ${hintId}`}
        className="mt-1.5 text-lead"
      />
      <p id={hintId} className="mt-2 text-small text-ink-faint">
        {hint}
      </p>
    </div>
  );
}
