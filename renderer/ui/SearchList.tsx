import { Command } from 'cmdk';
import { Check, Search } from 'lucide-react';
import type { ReactNode } from 'react';

interface SearchOption<Id extends string> {
  readonly id: Id;
  readonly words: ReactNode;
  /** Shown faintly at the end of the line. */
  readonly aside: ReactNode;
}

interface SearchListProps<Id extends string> {
  label: string;
  placeholder: string;
  /** Said where nothing matches. */
  none: string;
  options: readonly SearchOption<Id>[];
  value: Id | null;
  /** How well an option fits what is sought: 0, not at all, to 1. */
  rank: (id: Id, sought: string) => number;
  onChoose: (id: Id) => void;
}

/** A long list to choose one from, with a box that narrows it down. */
export function SearchList<Id extends string>(props: SearchListProps<Id>) {
  const { label, placeholder, none, options, value, rank, onChoose } = props;
  return (
    <Command
      label={label}
      loop
      className="flex min-h-0 flex-1 flex-col"
      {...(value !== null && { defaultValue: value })}
      filter={(id, sought) => rank(id as Id, sought)}
    >
      <div className="flex shrink-0 items-center gap-2 border-b border-line px-3">
        <Search aria-hidden size={16} className="shrink-0 text-ink-faint" />
        <Command.Input
          autoFocus
          placeholder={placeholder}
          className="h-10 min-w-0 flex-1 bg-transparent outline-none select-text placeholder:text-ink-faint"
        />
      </div>
      <Command.List className="max-h-72 min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5">
        <Command.Empty className="px-3 py-6 text-center text-ink-soft">{none}</Command.Empty>
        {options.map(({ id, words, aside }) => (
          <Command.Item
            key={id}
            value={id}
            onSelect={() => {
              onChoose(id);
            }}
            className="flex min-h-8 items-center gap-2 rounded-control px-2.5 py-1 data-[selected=true]:bg-hover"
          >
            <span className="min-w-0 flex-1">{words}</span> <bdi className="text-ink-faint">{aside}</bdi>
            <Check aria-hidden size={16} className={`shrink-0 ${id === value ? '' : 'invisible'}`} />
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
