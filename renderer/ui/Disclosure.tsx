import { ChevronRight } from 'lucide-react';
import { Collapsible as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

interface DisclosureProps {
  words: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/** What most people do not need, behind a line that opens it. */
export function Disclosure({ words, open, onOpenChange, children }: DisclosureProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger className="group -ms-2 flex h-9 items-center gap-2 rounded-control pe-3 ps-2 font-medium hover:bg-hover">
        <ChevronRight
          aria-hidden
          size={16}
          className="shrink-0 text-ink-soft transition-transform group-data-[state=open]:rotate-90 rtl:-scale-x-100 rtl:group-data-[state=open]:-rotate-90"
        />
        {words}
      </Radix.Trigger>
      <Radix.Content className="pt-2">{children}</Radix.Content>
    </Radix.Root>
  );
}
