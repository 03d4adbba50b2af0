import { useRef, useState, type SubmitEvent } from 'react';
import type { AccessView } from '../../../shared/access.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { PinBlocked } from './PinBlocked.tsx';
import { PinBox } from './PinBox.tsx';
import { usePinBlocked } from './use-pin-blocked.ts';

/** Unlocks for who knows the lead's PIN. */
export function UnlockByPin({ access }: { access: AccessView }) {
  const text = useText();
  const { commands } = useServices();
  const unlock = useCommand(commands.unlock);
  const [pin, setPin] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const { seconds, error } = usePinBlocked(access, unlock.error);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (unlock.running || seconds > 0) return;
    const result = await unlock.start({ pin });
    if (result.ok) return;
    setPin('');
    box.current?.focus();
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Field label={text('access.field.pin')} error={seconds > 0 ? null : error}>
        {(ties) => <PinBox {...ties} ref={box} autoFocus value={pin} onType={setPin} />}
      </Field>
      {seconds > 0 && <PinBlocked seconds={seconds} className="mt-3" />}
      <Button
        type="submit"
        look="primary"
        running={unlock.running}
        disabled={pin === '' || seconds > 0}
        className="mt-4 w-full"
      >
        {text('access.unlock')}
      </Button>
    </form>
  );
}
