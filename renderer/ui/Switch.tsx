import { Switch as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';

interface SwitchProps extends Omit<ComponentProps<'button'>, 'value' | 'onChange'> {
  on: boolean;
  onTurn: (on: boolean) => void;
}

/** On or off, at once. Its knob's place says the same as its colour. */
export function Switch({ on, onTurn, className = '', ...rest }: SwitchProps) {
  return (
    <Radix.Root
      {...rest}
      value="on"
      checked={on}
      onCheckedChange={onTurn}
      className={`h-6 w-10 shrink-0 rounded-full border border-edge bg-sunken transition-colors disabled:opacity-50 data-[state=checked]:border-ink data-[state=checked]:bg-ink ${className}`}
    >
      <Radix.Thumb className="ms-1 block size-4 rounded-full bg-edge transition-[margin] data-[state=checked]:ms-[18px] data-[state=checked]:bg-ink-inverse" />
    </Radix.Root>
  );
}
