import type { ReactNode } from 'react';

/** A message that takes the whole window because nothing else can be done. */
export function FullWindow({ children }: { children: ReactNode }) {
  return (
    <main className="grid h-full place-items-center bg-canvas p-8">
      <div className="w-full max-w-[480px]">{children}</div>
    </main>
  );
}
