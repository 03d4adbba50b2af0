import { Check } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { useId, type ReactNode } from 'react';

interface CheckboxProps {
  ticked: boolean;
  onTick: (ticked: boolean) => void;
  /** The accessible name, where the label beside the box does not say enough. */
  name?: string;
  children: ReactNode;
}

/** A box to tick, as one row with its label. */
export function Checkbox({ ticked, onTick, name, children }: CheckboxProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex items-start gap-3 px-4 py-2.5">
      <Radix.Root
        id={id}
        aria-label={name}
        checked={ticked}
        onCheckedChange={(state) => {
          onTick(state === true);
        }}
        className="mt-0.5 grid size-5 shrink-0 place-items-center rounded-mark border border-edge bg-card data-[state=checked]:border-ink data-[state=checked]:bg-ink"
      >
        <Radix.Indicator>
          <Check aria-hidden size={14} strokeWidth={3} className="text-ink-inverse" />
        </Radix.Indicator>
      </Radix.Root>
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}
