import { useState } from 'react';
import type { ConfigurationPreview } from '../../../shared/configuration.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { bringsSomething, firstChoices, importInput } from './import-choices.ts';
import { ImportPreview } from './ImportPreview.tsx';

interface ImportDialogProps {
  preview: ConfigurationPreview;
  onClose: () => void;
  onImported: (result: { added: number; replaced: number }) => void;
}

/** What a configuration file brings, before anything of it is taken over. */
export function ImportDialog({ preview, onClose, onImported }: ImportDialogProps) {
  const text = useText();
  const { commands } = useServices();
  const run = useCommand(commands.importConfiguration);
  const [choices, setChoices] = useState(() => firstChoices(preview));
  const submit = async () => {
    const result = await run.start(importInput(preview, choices));
    if (!result.ok) return;
    onImported(result.value);
    onClose();
  };
  return (
    <FormDialog
      onClose={onClose}
      title={text('import.title')}
      description={text('import.description')}
      confirm={text('import.confirm')}
      disabled={!bringsSomething(preview, choices)}
      changed={false}
      onSubmit={() => void submit()}
      running={run.running}
      error={run.error}
    >
      <ImportPreview preview={preview} choices={choices} onChange={setChoices} />
    </FormDialog>
  );
}
