import { useId, useState, type SubmitEvent } from 'react';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButtons } from '../../ui/DialogButtons.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';

interface AddAccountFormProps {
  onCancel: () => void;
  onAdded: (accountId: string) => void;
}

/** The main process decides whether a label will do; a refused one stays in the box to be corrected. */
export function AddAccountForm({ onCancel, onAdded }: AddAccountFormProps) {
  const { commands } = useServices();
  const add = useCommand(commands.addAccount);
  const [label, setLabel] = useState('');
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await add.start({ label });
    if (result.ok) onAdded(result.value.id);
  };

  return (
    <form noValidate className="mt-5" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id} className="font-medium">
        Label
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={label}
        onChange={(event) => {
          setLabel(event.target.value);
        }}
        aria-invalid={add.error !== null}
        aria-describedby={add.error === null ? hintId : `${errorId} ${hintId}`}
        className="mt-1.5 block h-10 w-full rounded-control border border-edge bg-card px-3 text-lead select-text aria-invalid:border-bad"
      />
      <ErrorText error={add.error} id={errorId} className="mt-2" />
      <p id={hintId} className="mt-2 text-small text-ink-faint">
        What agents call this number, for example “Sales UK”. The phone shows it in its list of linked
        devices.
      </p>
      <DialogButtons
        cancel={<Button onClick={onCancel}>Cancel</Button>}
        confirm={
          <Button type="submit" look="primary" running={add.running}>
            Add
          </Button>
        }
      />
    </form>
  );
}
