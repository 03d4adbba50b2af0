import { useState } from 'react';
import type { AccessView } from '../../../shared/access.ts';
import { appError, type AppError } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PinBlocked } from './PinBlocked.tsx';
import { PinBox } from './PinBox.tsx';
import { usePinBlocked } from './use-pin-blocked.ts';

interface PinDialogProps {
  access: AccessView;
  onClose: () => void;
}

/** Sets the PIN, or another one for who knows the present one. The new one is typed twice. */
export function ChangePinDialog({ access, onClose }: PinDialogProps) {
  const text = useText();
  const { commands } = useServices();
  const set = useCommand(commands.setPin);
  // It may be set from now on; the question stays what it was.
  const [hasPin] = useState(access.hasPin);
  const [current, setCurrent] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [mistake, setMistake] = useState<AppError | null>(null);
  const { seconds, error } = usePinBlocked(access, set.error);

  const submit = async () => {
    const differ = pin !== again;
    setMistake(differ ? pinsDiffer() : null);
    if (differ) return;
    const result = await set.start({ pin, ...(hasPin && { current }) });
    if (result.ok) onClose();
    else setCurrent('');
  };

  return (
    <FormDialog
      onClose={onClose}
      title={text(hasPin ? 'access.changePin.title' : 'access.setPin.title')}
      description={text(hasPin ? 'access.changePin.what' : 'access.setPin.what')}
      confirm={text(hasPin ? 'access.changePin.confirm' : 'access.setPin.confirm')}
      changed={false}
      disabled={pin === '' || again === '' || (hasPin && (current === '' || seconds > 0))}
      onSubmit={() => void submit()}
      running={set.running}
      error={errorIn(error, null)}
    >
      <div className="flex flex-col gap-5">
        {hasPin && <CurrentPin value={current} onType={setCurrent} error={error} seconds={seconds} />}
        <Field
          label={text('access.field.new')}
          hint={text('access.field.newHint')}
          error={errorIn(error, 'invalid-pin')}
        >
          {(ties) => <PinBox {...ties} value={pin} onType={setPin} />}
        </Field>
        <Field label={text('access.field.again')} error={mistake}>
          {(ties) => <PinBox {...ties} value={again} onType={setAgain} />}
        </Field>
      </div>
    </FormDialog>
  );
}

/** Takes the PIN away, for who knows it. */
export function RemovePinDialog({ access, onClose }: PinDialogProps) {
  const text = useText();
  const { commands } = useServices();
  const remove = useCommand(commands.removePin);
  const [current, setCurrent] = useState('');
  const { seconds, error } = usePinBlocked(access, remove.error);

  const submit = async () => {
    const result = await remove.start({ current });
    if (result.ok) onClose();
    else setCurrent('');
  };

  return (
    <FormDialog
      onClose={onClose}
      title={text('access.removePin.title')}
      description={text('access.removePin.what')}
      confirm={text('access.removePin.confirm')}
      changed={false}
      disabled={current === '' || seconds > 0}
      onSubmit={() => void submit()}
      running={remove.running}
      error={errorIn(error, null)}
    >
      <CurrentPin value={current} onType={setCurrent} error={error} seconds={seconds} />
    </FormDialog>
  );
}

interface CurrentPinProps {
  value: string;
  onType: (pin: string) => void;
  error: AppError | null;
  /** For how long none is taken. */
  seconds: number;
}

function CurrentPin({ value, onType, error, seconds }: CurrentPinProps) {
  const text = useText();
  return (
    <div>
      <Field label={text('access.field.current')} error={seconds > 0 ? null : errorIn(error, 'pin-wrong')}>
        {(ties) => <PinBox {...ties} value={value} onType={onType} />}
      </Field>
      {seconds > 0 && <PinBlocked seconds={seconds} className="mt-3" />}
    </div>
  );
}

type FieldCode = 'pin-wrong' | 'invalid-pin';

/** The error, where it belongs to that field; or, for null, to none. */
function errorIn(error: AppError | null, code: FieldCode | null): AppError | null {
  const isOfField = error?.code === 'pin-wrong' || error?.code === 'invalid-pin';
  if (code === null) return isOfField ? null : error;
  return error?.code === code ? error : null;
}

const pinsDiffer = () => appError('invalid-pin', 'The two PINs differ.', 'Type the new one twice.');
