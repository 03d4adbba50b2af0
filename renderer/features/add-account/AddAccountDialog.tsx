import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { teamsIn } from '../../state/teams.ts';
import { useCommand, useReporting } from '../../state/use-command.ts';
import { useDraft } from '../../state/use-draft.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { TeamChoice } from '../account-settings/form.ts';
import { TeamField } from '../account-settings/TeamField.tsx';
import { noProxy, proxyInputOf, withoutPassword, type ProxyForm } from '../proxy/form.ts';
import { ProxyFields } from '../proxy/ProxyFields.tsx';

interface AddAccountDialogProps {
  onClose: () => void;
  onAdded: (accountId: string) => void;
}

const safeToKeep = (proxy: ProxyForm) => withoutPassword(proxy, null);

/** The main process decides whether a label will do; a refused one stays in the box to be corrected. */
export function AddAccountDialog({ onClose, onAdded }: AddAccountDialogProps) {
  const text = useText();
  const { commands } = useServices();
  const report = useReporting();
  const teams = useAppState(teamsIn);
  const add = useCommand(commands.addAccount);
  const [label, setLabel] = useDraft('label', '');
  const [team, setTeam] = useDraft<TeamChoice>('team', { kind: 'none' });
  const [proxy, setProxy] = useDraft<ProxyForm>('proxy', noProxy, safeToKeep);
  const [mistake, setMistake] = useState<AppError | null>(null);
  const error = mistake ?? add.error;
  const part = error && partOf(error);

  const submit = async () => {
    const input = proxyInputOf(proxy);
    setMistake(input.ok ? null : input.error);
    if (!input.ok) return;
    const result = await add.start({ label, ...(input.value && { proxy: input.value }) });
    if (!result.ok) return;
    const { id } = result.value;
    if (team.kind === 'team') report(commands.moveAccount({ id, team: team.id, before: null }), label);
    onAdded(id);
    onClose();
  };

  return (
    <FormDialog
      onClose={onClose}
      title={text('addAccount.title')}
      description={text('addAccount.description')}
      confirm={text('addAccount.add')}
      changed={proxy.way !== 'none'}
      onSubmit={() => void submit()}
      running={add.running}
      error={part === 'whole' ? error : null}
    >
      <div className="flex flex-col gap-5">
        <Field
          label={text('addAccount.label')}
          hint={text('addAccount.labelHint')}
          error={part === 'label' ? error : null}
        >
          {(ties) => (
            <TextBox
              {...ties}
              dir="auto"
              value={label}
              onChange={(event) => {
                setLabel(event.target.value);
              }}
            />
          )}
        </Field>
        {teams.length > 0 && (
          <TeamField
            label={text('addAccount.team')}
            teams={teams}
            team={team}
            onChange={setTeam}
            offersNew={false}
            error={null}
          />
        )}
        <Disclosure
          words={text('addAccount.proxy')}
          open={proxy.way !== 'none'}
          onOpenChange={(open) => {
            // What is filled in stays, but counts only while it is in sight.
            setProxy({ ...proxy, way: open ? 'http' : 'none' });
          }}
        >
          <p className="mb-4 text-small text-ink-faint">{text('addAccount.proxyWhy')}</p>
          <ProxyFields
            accountId={null}
            kept={null}
            form={proxy}
            onChange={setProxy}
            error={part === 'proxy' ? error : null}
          />
        </Disclosure>
      </div>
    </FormDialog>
  );
}

function partOf({ code }: AppError): 'label' | 'proxy' | 'whole' {
  switch (code) {
    case 'invalid-label':
    case 'label-taken':
      return 'label';
    case 'invalid-proxy':
    case 'secrets-unavailable':
      return 'proxy';
    default:
      return 'whole';
  }
}
