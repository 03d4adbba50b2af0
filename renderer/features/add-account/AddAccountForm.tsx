import { useId, useState, type SubmitEvent } from 'react';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButtons } from '../../ui/DialogButtons.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { TextField } from '../../ui/TextField.tsx';

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
  const errorId = `${id}-error`;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await add.start({ label });
    if (result.ok) onAdded(result.value.id);
  };

  return (
    <form noValidate className="mt-5" onSubmit={(event) => void submit(event)}>
      <TextField
        id={id}
        label="Label"
        dir="auto"
        value={label}
        onChange={(event) => {
          setLabel(event.target.value);
        }}
        errorId={add.error === null ? null : errorId}
        hint="What agents call this number, for example “Sales UK”. The phone shows it in its list of linked devices."
      />
      <ErrorText error={add.error} id={errorId} className="mt-2" />
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
