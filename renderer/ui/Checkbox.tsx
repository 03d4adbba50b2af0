import { Check } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { useId, type ReactNode } from 'react';

interface CheckboxProps {
  ticked: boolean;
  disabled?: boolean;
  /** Where the box stands beside a label of several lines: at the first one, or in their middle. */
  at?: 'start' | 'middle';
  onTick: (ticked: boolean) => void;
  /** The accessible name, where the label beside the box does not say enough. */
  name?: string;
  children: ReactNode;
}

/** A box to tick, as one row with its label. */
export function Checkbox({ ticked, disabled = false, at = 'start', onTick, name, children }: CheckboxProps) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className={`flex gap-3 px-4 py-2.5 ${at === 'start' ? 'items-start' : 'items-center'}`}
    >
      <Radix.Root
        id={id}
        aria-label={name}
        checked={ticked}
        disabled={disabled}
        onCheckedChange={(state) => {
          onTick(state === true);
        }}
        className="grid size-5 shrink-0 in-[.items-start]:mt-0.5 place-items-center rounded-mark border border-edge bg-card data-[state=checked]:border-ink data-[state=checked]:bg-ink"
      >
        <Radix.Indicator>
          <Check aria-hidden size={14} strokeWidth={3} className="text-ink-inverse" />
        </Radix.Indicator>
      </Radix.Root>
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}
