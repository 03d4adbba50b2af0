import type { LucideIcon } from 'lucide-react';
import { RadioGroup as Radix } from 'radix-ui';
import type { FieldTies } from './Field.tsx';

interface Segment<V extends string> {
  readonly value: V;
  readonly words: string;
  readonly icon: LucideIcon;
}

interface SegmentsProps<V extends string> extends FieldTies {
  /** The accessible name. */
  name: string;
  value: V;
  segments: readonly Segment<V>[];
  onChoose: (value: V) => void;
}

/** One of a few, all of them in sight. */
export function Segments<V extends string>({ name, value, segments, onChoose, ...ties }: SegmentsProps<V>) {
  return (
    <Radix.Root
      {...ties}
      aria-label={name}
      value={value}
      orientation="horizontal"
      onValueChange={(chosen) => {
        const segment = segments.find((one) => one.value === chosen);
        if (segment !== undefined) onChoose(segment.value);
      }}
      className="flex w-fit shrink-0 flex-wrap gap-1 rounded-control bg-sunken p-1 ring-1 ring-outline"
    >
      {segments.map(({ value: own, words, icon: Icon }) => (
        <Radix.Item
          key={own}
          value={own}
          className="flex h-8 items-center gap-2 rounded-control px-3 font-medium text-ink-soft transition-colors hover:text-ink data-[state=checked]:bg-ink data-[state=checked]:text-ink-inverse"
        >
          <Icon aria-hidden size={16} />
          {words}
        </Radix.Item>
      ))}
    </Radix.Root>
  );
}
