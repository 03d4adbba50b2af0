import { useId, useState, type SubmitEvent } from 'react';
import type { Account } from '../../../shared/account.ts';
import type { AppError } from '../../../shared/errors.ts';
import { readableNumber } from '../../format/number.ts';
import { parseNumber } from '../../format/typed-number.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface NumberFormProps {
  account: Account;
}

/** Asks for the number of the phone; one that is refused stays in the box to be corrected. */
export function NumberForm({ account }: NumberFormProps) {
  const { commands } = useServices();
  const request = useCommand(commands.requestPairingCode, account.label);
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<AppError | null>(null);
  const id = useId();
  const parsed = parseNumber(typed);
  const error = mistake ?? request.error;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setMistake(parsed.ok ? null : parsed.error);
    if (!parsed.ok) return;
    await request.start({ id: account.id, number: parsed.value });
  };

  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="flex flex-1 flex-col justify-center rounded-control bg-sunken p-5"
    >
      <TextField
        id={id}
        label="Phone number"
        type="tel"
        dir="ltr"
        autoFocus
        value={typed}
        readOnly={request.running}
        placeholder="+44 7700 900123"
        onChange={(event) => {
          setTyped(event.target.value);
          setMistake(null);
        }}
        errorId={error === null ? null : `${id}-error`}
        hint={parsed.ok ? `The code will be for ${readableNumber(parsed.value)}.` : 'With the country code.'}
      />
      <ErrorText error={error} id={`${id}-error`} className="mt-3" />
      <Button type="submit" look="primary" running={request.running} className="mt-5">
        Get a code
      </Button>
    </form>
  );
}
