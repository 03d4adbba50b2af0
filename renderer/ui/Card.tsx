import type { ComponentProps } from 'react';

/** The surface that content stands on in the pane. */
export function Card({ className = '', ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={`rounded-card border border-line bg-card shadow-card ${className}`} />;
}
