import type { ReactNode } from 'react';

type Tag = (parts: ReactNode[]) => ReactNode;

/** What a message puts weight on: `<b>…</b>`. */
export const bold: Tag = (parts) => <strong className="font-semibold text-ink">{parts}</strong>;

/** What only assistive technology needs: `<hidden>…</hidden>`. */
export const hidden: Tag = (parts) => <span className="sr-only">{parts}</span>;

/** What steps back behind the rest: `<soft>…</soft>`. */
export const soft: Tag = (parts) => <span className="text-ink-faint">{parts}</span>;
