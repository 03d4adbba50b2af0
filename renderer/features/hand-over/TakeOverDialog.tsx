import { useState } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { firstToScan } from '../../state/hand-overs.ts';
import { useCommand } from '../../state/use-command.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PersonField } from './PersonField.tsx';

interface TakeOverDialogProps {
  /** The team's id; null: the accounts that are in none. */
  of: string | null;
  snapshot: Snapshot;
  onClose: () => void;
}

/** Asks who is at the desk from now on, and goes on to the first account that has to be scanned. */
export function TakeOverDialog({ of, snapshot, onClose }: TakeOverDialogProps) {
  const text = useText();
  const { commands, store } = useServices();
  const takeOver = useCommand(commands.takeOver);
  const [person, setPerson] = useState('');
  const { settings, teams } = snapshot;
  const team = teams.find(({ id }) => id === of);
  const { error } = takeOver;
  const isAboutPerson = error?.code === 'invalid-name';

  const submit = async () => {
    const result = await takeOver.start({ person, team: of });
    if (!result.ok) return;
    const first = firstToScan(snapshot, of);
    if (first !== null) store.choose(first.account.id);
    onClose();
  };

  return (
    <FormDialog
      onClose={onClose}
      title={
        team === undefined
          ? text('handOver.take.title.desk')
          : text('handOver.take.title', { team: team.name })
      }
      description={text('handOver.take.what')}
      confirm={text('handOver.take')}
      changed={false}
      onSubmit={() => void submit()}
      running={takeOver.running}
      error={isAboutPerson ? null : error}
    >
      <PersonField
        label={text('handOver.take.name')}
        value={person}
        onChange={setPerson}
        settings={settings}
        error={isAboutPerson ? error : null}
      />
    </FormDialog>
  );
}
