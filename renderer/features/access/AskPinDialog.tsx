import { useRef, useState, type SubmitEvent } from 'react';
import type { AccessView } from '../../../shared/access.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogButtons } from '../../ui/DialogButtons.tsx';
import { Field } from '../../ui/Field.tsx';
import { PinBlocked } from './PinBlocked.tsx';
import { PinBox } from './PinBox.tsx';
import { usePinBlocked } from './use-pin-blocked.ts';

/** Asks for the lead's PIN while a command waits for it. */
export function AskPinDialog({ access }: { access: AccessView }) {
  const text = useText();
  const { store } = useServices();
  return (
    <Dialog
      open
      onOpenChange={() => {
        store.answerPin(false);
      }}
      title={text('access.ask.title')}
      description={text('access.ask.what')}
    >
      <PinForm access={access} />
    </Dialog>
  );
}

function PinForm({ access }: { access: AccessView }) {
  const text = useText();
  const { commands, store } = useServices();
  const enter = useCommand(commands.enterPin);
  const [pin, setPin] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const { seconds, error } = usePinBlocked(access, enter.error);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (enter.running || seconds > 0) return;
    const result = await enter.start({ pin });
    if (result.ok) store.answerPin(true);
    else {
      setPin('');
      box.current?.focus();
    }
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="mt-5">
      <Field label={text('access.field.pin')} error={seconds > 0 ? null : error}>
        {(ties) => <PinBox {...ties} ref={box} autoFocus value={pin} onType={setPin} />}
      </Field>
      {seconds > 0 && <PinBlocked seconds={seconds} className="mt-3" />}
      <DialogButtons
        cancel={
          <Button
            onClick={() => {
              store.answerPin(false);
            }}
          >
            {text('common.cancel')}
          </Button>
        }
        confirm={
          <Button type="submit" look="primary" running={enter.running} disabled={pin === '' || seconds > 0}>
            {text('access.ask.confirm')}
          </Button>
        }
      />
    </form>
  );
}
