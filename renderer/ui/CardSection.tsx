import { useId, type ReactNode } from 'react';
import { Card } from './Card.tsx';

/** A card with a small heading, below the one that matters most. */
export function CardSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className="animate-arrive">
      <h3 id={id} className="px-6 pt-4 pb-2 font-semibold">
        {title}
      </h3>
      {children}
    </Card>
  );
}
