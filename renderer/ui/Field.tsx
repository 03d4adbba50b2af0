import { useId, type ReactNode } from 'react';
import type { AppError } from '../../shared/errors.ts';
import { ErrorText } from './ErrorText.tsx';

/** What ties a control to its label, its hint and its error. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value; it stands below the control. */
  error?: AppError | null;
  /** Above its control, or beside it as in a list of settings. */
  layout?: 'stacked' | 'row';
  children: (ties: FieldTies) => ReactNode;
}

/** A control with its label, a hint, and what is wrong with its value. */
export function Field({ label, hint, error = null, layout = 'stacked', children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? null : `${id}-hint`;
  const errorId = error === null ? null : `${id}-error`;
  const control = children({
    id,
    'aria-invalid': error !== null,
    'aria-describedby': [errorId, hintId].filter((one) => one !== null).join(' ') || undefined,
  });
  const labelled = (
    <label htmlFor={id} className="font-medium">
      {label}
    </label>
  );
  const hinted = hintId !== null && (
    <p id={hintId} className={`text-small text-ink-faint ${layout === 'row' ? 'mt-0.5' : 'mt-2'}`}>
      {hint}
    </p>
  );
  const wrong = <ErrorText error={error} {...(errorId && { id: errorId })} className="mt-2" />;
  if (layout === 'row')
    return (
      <div className="py-3">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <div className="min-w-48 flex-1">
            {labelled}
            {hinted}
          </div>
          {control}
        </div>
        {wrong}
      </div>
    );
  return (
    <div>
      {labelled}
      <div className="mt-1.5">{control}</div>
      {wrong}
      {hinted}
    </div>
  );
}
