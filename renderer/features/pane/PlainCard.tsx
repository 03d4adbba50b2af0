import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { Card } from '../../ui/Card.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { toneSurface, type Tone } from '../../ui/tone.ts';

interface PlainCardProps {
  icon: LucideIcon;
  tone: Tone;
  title: string;
  /** The button that leads on, or the two to choose from, where there is a way on. */
  action?: ReactNode;
  /** Why the button did not help. */
  error?: AppError | null;
  children: ReactNode;
}

/** A state that needs only a few words. */
export function PlainCard({ icon: Icon, tone, title, action, error = null, children }: PlainCardProps) {
  return (
    <Card className="mx-auto flex w-full max-w-[560px] animate-arrive flex-col items-center px-8 py-10 text-center">
      <span className={`grid size-12 place-items-center rounded-full ${toneSurface[tone]}`}>
        <Icon aria-hidden size={24} />
      </span>
      <h2 className="mt-4 text-lead font-semibold text-balance">{title}</h2>
      <div className="mt-1 max-w-[52ch] text-balance text-ink-soft select-text">{children}</div>
      <ErrorText error={error} className="mt-6 text-start" />
      {action !== undefined && <div className="mt-6">{action}</div>}
    </Card>
  );
}
