import type { LucideIcon } from 'lucide-react';
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export interface Tab {
  readonly id: string;
  readonly words: string;
  readonly icon: LucideIcon;
  readonly content: ReactNode;
}

interface SideTabsProps {
  /** The accessible name of the list. */
  name: string;
  /** Stands above the tabs. */
  heading: ReactNode;
  tabs: readonly Tab[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Pages beside a list of them, which the arrow keys go through; in a narrow window the list lies above. */
export function SideTabs({ name, heading, tabs, chosen, onChoose }: SideTabsProps) {
  return (
    <Radix.Root
      value={chosen}
      onValueChange={onChoose}
      orientation="vertical"
      className="flex h-full min-h-0 flex-col sm:flex-row"
    >
      <div className="flex shrink-0 flex-col gap-4 border-line bg-rail p-4 max-sm:border-b sm:w-56 sm:border-e">
        {heading}
        <Radix.List aria-label={name} className="flex gap-0.5 max-sm:flex-wrap sm:flex-col">
          {tabs.map(({ id, words, icon: Icon }) => (
            <Radix.Trigger
              key={id}
              value={id}
              className="flex min-h-9 items-center gap-3 rounded-control px-3 py-1.5 text-start text-ink-soft transition-colors hover:bg-hover data-[state=active]:bg-card data-[state=active]:font-semibold data-[state=active]:text-ink data-[state=active]:shadow-card"
            >
              <Icon aria-hidden size={16} className="shrink-0" />
              {words}
            </Radix.Trigger>
          ))}
        </Radix.List>
      </div>
      {tabs.map(({ id, words, content }) => (
        <Radix.Content
          key={id}
          value={id}
          className="min-h-0 min-w-0 flex-1 overflow-y-auto p-6 -outline-offset-2 sm:px-8"
        >
          <h2 className="mb-6 pe-10 text-title font-semibold">{words}</h2>
          <div className="flex max-w-[600px] flex-col gap-8">{content}</div>
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
