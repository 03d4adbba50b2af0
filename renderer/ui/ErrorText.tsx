import { OctagonAlert } from 'lucide-react';
import type { AppError } from '../../shared/errors.ts';
import { useText } from '../i18n/use-text.ts';

interface ErrorTextProps {
  error: AppError | null;
  id?: string;
  className?: string;
}

/** What went wrong and the next step, announced when it appears. */
export function ErrorText({ error, id, className = '' }: ErrorTextProps) {
  const text = useText();
  if (error === null) return null;
  const { message, hint, values } = error;
  return (
    <div
      role="alert"
      id={id}
      className={`flex gap-2 rounded-control bg-bad-soft px-3 py-2 text-bad select-text ${className}`}
    >
      <OctagonAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
      <p>
        <span className="font-medium">{text.english(message, values)}</span> {text.english(hint, values)}
      </p>
    </div>
  );
}
