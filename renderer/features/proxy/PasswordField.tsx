import { KeyRound } from 'lucide-react';
import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface PasswordFieldProps {
  /** Whether a password is kept now. */
  hasPassword: boolean;
  /** Null: the one that is kept stays. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A password that is kept is only said to be there; it can be replaced or forgotten. */
export function PasswordField({ hasPassword, value, onChange }: PasswordFieldProps) {
  const text = useText();
  const id = useId();
  if (value === null)
    return (
      <div role="group" aria-labelledby={id}>
        <p id={id} className="font-medium">
          {text('proxy.password')}
        </p>
        <p className="mt-1.5 flex gap-2 text-small text-ink-soft">
          <KeyRound aria-hidden size={14} className="mt-px shrink-0" />
          {text('proxy.passwordKept')}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            onClick={() => {
              onChange('');
            }}
          >
            {text('proxy.passwordReplace')}
          </Button>
        </div>
      </div>
    );
  return (
    <div>
      <Field label={text('proxy.password')}>
        {(ties) => (
          <TextBox
            {...ties}
            type="password"
            dir="ltr"
            autoComplete="new-password"
            autoFocus={hasPassword}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        )}
      </Field>
      {hasPassword && (
        <Button
          look="quiet"
          className="mt-1 -ms-2 px-2"
          onClick={() => {
            onChange(null);
          }}
        >
          {text('proxy.passwordKeep')}
        </Button>
      )}
    </div>
  );
}
