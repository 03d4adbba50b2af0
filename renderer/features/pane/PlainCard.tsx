import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';
import { toneSurface, type Tone } from '../../ui/tone.ts';

interface PlainCardProps {
  icon: LucideIcon;
  tone: Tone;
  title: string;
  /** The one button that leads on, where there is one. */
  action?: ReactNode;
  children: ReactNode;
}

/** A state that needs only a few words. */
export function PlainCard({ icon: Icon, tone, title, action, children }: PlainCardProps) {
  return (
    <Card className="mx-auto flex w-full max-w-[480px] animate-arrive flex-col items-center px-8 py-10 text-center">
      <span className={`grid size-12 place-items-center rounded-full ${toneSurface[tone]}`}>
        <Icon aria-hidden size={24} />
      </span>
      <h2 className="mt-4 text-lead font-semibold text-balance">{title}</h2>
      <div className="mt-1 max-w-[52ch] text-balance text-ink-soft select-text">{children}</div>
      {action !== undefined && <div className="mt-6">{action}</div>}
    </Card>
  );
}
