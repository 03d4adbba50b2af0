import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  description?: string;
  children: ReactNode;
}

/** A group of settings below its heading. */
export function Section({ title, description, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      {description !== undefined && <p className="mt-0.5 text-small text-ink-faint">{description}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}

/** The surface of rows that belong together, with a line between them. */
export function Rows({ children }: { children: ReactNode }) {
  return <div className="divide-y divide-line rounded-card border border-line px-4">{children}</div>;
}
