import type { ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';

interface ProcessCardProps {
  title: string;
  detail: string;
  children: ReactNode;
}

/** Something that runs by itself, with its progress. */
export function ProcessCard({ title, detail, children }: ProcessCardProps) {
  return (
    <Card className="mx-auto flex w-full max-w-[560px] animate-arrive flex-col gap-6 p-8">
      <div>
        <h2 className="text-lead font-semibold">{title}</h2>
        <p className="mt-1 text-ink-soft">{detail}</p>
      </div>
      {children}
    </Card>
  );
}
