import type { ComponentProps } from 'react';

/** How every box looks that something is typed into or chosen in. */
export const boxClasses =
  'block w-full rounded-control border border-edge bg-card px-3 select-text placeholder:text-ink-faint ' +
  'aria-invalid:border-bad disabled:opacity-50';

/** A box to type a line in; a `Field` or a label around it says what for. */
export function TextBox({ className = '', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      className={`${boxClasses} h-10 read-only:bg-sunken ${className}`}
    />
  );
}

/** A box for several lines. */
export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} className={`${boxClasses} py-2 ${className}`} />;
}
