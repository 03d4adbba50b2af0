import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { Account } from '../../../shared/account.ts';
import type { AppError } from '../../../shared/errors.ts';
import { isolatedNumber } from '../../format/number.ts';
import { parseNumber } from '../../format/typed-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CountryPicker } from './CountryPicker.tsx';
import { lastCountry } from './last-country.ts';
import { useTypedNumber } from './use-typed-number.ts';

interface NumberFormProps {
  account: Account;
}

/** Asks for the number of the phone; one that is refused stays in the box to be corrected. */
export function NumberForm({ account }: NumberFormProps) {
  const { commands } = useServices();
  const text = useText();
  const request = useCommand(commands.requestPairingCode, account.label);
  const { typed, country, type, choose } = useTypedNumber(account);
  const [mistake, setMistake] = useState<AppError | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const parsed = parseNumber(typed);
  const error = mistake ?? request.error;

  useEffect(() => {
    typeOn(box.current);
  }, []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setMistake(parsed.ok ? null : parsed.error);
    if (!parsed.ok) return;
    if (country !== null) lastCountry.keep(country);
    await request.start({ id: account.id, number: parsed.value });
  };

  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="flex flex-1 flex-col justify-center gap-4 rounded-control bg-sunken p-5"
    >
      <CountryPicker
        value={country}
        disabled={request.running}
        onChoose={(code) => {
          choose(code);
          setMistake(null);
        }}
        onClosed={() => {
          typeOn(box.current);
        }}
      />
      <div>
        <TextField
          id={id}
          label={text('link.number')}
          type="tel"
          dir="ltr"
          ref={box}
          value={typed}
          readOnly={request.running}
          placeholder="+44 7700 900123"
          onChange={(event) => {
            type(event.target);
            setMistake(null);
          }}
          errorId={error === null ? null : `${id}-error`}
          hint={
            parsed.ok
              ? text('link.number.for', { number: isolatedNumber(parsed.value) })
              : text('link.number.hint')
          }
        />
        <ErrorText error={error} id={`${id}-error`} className="mt-3" />
      </div>
      <Button type="submit" look="primary" running={request.running}>
        {text('link.number.get')}
      </Button>
    </form>
  );
}

/** Focuses a box behind what stands in it. */
function typeOn(box: HTMLInputElement | null) {
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}
