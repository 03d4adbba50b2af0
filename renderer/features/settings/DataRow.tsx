import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { ErrorText } from '../../ui/ErrorText.tsx';

interface DataRowProps {
  title: string;
  hint: string;
  /** What came of it, in words; null while there is nothing to say. */
  result: string | null;
  error: AppError | null;
  /** The button that does it. */
  children: ReactNode;
}

/** Something that can be done with the data, and what came of it. */
export function DataRow({ title, hint, result, error, children }: DataRowProps) {
  return (
    <div className="py-3">
      <div className="flex items-center justify-between gap-6">
        <div className="min-w-0">
          <p className="font-medium">{title}</p>
          <p className="mt-0.5 text-small text-ink-faint">{hint}</p>
        </div>
        {children}
      </div>
      <div role="status">
        {result !== null && (
          <p className="mt-2 flex items-center gap-2 text-ok">
            <CircleCheck aria-hidden size={16} className="shrink-0" />
            {result}
          </p>
        )}
      </div>
      <ErrorText error={error} className="mt-2" />
    </div>
  );
}
