import { useState } from 'react';
import type { Account } from '../../../shared/account.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { teamsIn } from '../../state/teams.ts';
import { useDraft } from '../../state/use-draft.ts';
import { withoutPassword } from '../proxy/form.ts';
import { AccountFields } from './AccountFields.tsx';
import { formOf, type AccountForm } from './form.ts';
import { save, type Refusal } from './save.ts';

/** How one account is set up. Nothing changes before it is saved, and nothing typed is lost by an error. */
export function AccountSettings({ account, onClose }: { account: Account; onClose: () => void }) {
  const text = useText();
  const { commands } = useServices();
  const teams = useAppState(teamsIn);
  const [opened] = useState(() =>
    formOf(
      account,
      teams.map(({ id }) => id),
    ),
  );
  const [form, setForm] = useDraft('account', opened, (typed) => ({
    ...typed,
    proxy: withoutPassword(typed.proxy, account.proxy),
  }));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [running, setRunning] = useState(false);

  const change = (part: Partial<AccountForm>) => {
    setForm((now) => ({ ...now, ...part }));
  };

  const submit = async () => {
    setRunning(true);
    setRefusal(null);
    const refused = await save(commands, account, form, (team) => {
      change({ team });
    });
    setRunning(false);
    setRefusal(refused);
    if (refused === null) onClose();
  };

  return (
    <FormDialog
      onClose={onClose}
      title={text('accountSettings.title', { account: account.label })}
      description={text('accountSettings.description')}
      colour={form.colour}
      confirm={text('common.save')}
      changed={form !== opened}
      onSubmit={() => void submit()}
      running={running}
      error={refusal?.part === 'whole' ? refusal.error : null}
    >
      <AccountFields account={account} teams={teams} form={form} onChange={change} refusal={refusal} />
    </FormDialog>
  );
}
