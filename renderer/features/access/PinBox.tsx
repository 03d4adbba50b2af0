import type { ComponentProps } from 'react';
import { TextBox } from '../../ui/TextBox.tsx';

interface PinBoxProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  value: string;
  onType: (pin: string) => void;
}

/** A box for a PIN, which nobody beside the person can read and no password manager keeps. */
export function PinBox({ onType, ...rest }: PinBoxProps) {
  return (
    <TextBox
      {...rest}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      onChange={(event) => {
        onType(event.target.value);
      }}
      className="text-lead tracking-widest"
    />
  );
}
