import type { Account } from '../../../shared/account.ts';
import type { Commands } from '../../../shared/contract.ts';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { changesProxy, proxyInputOf } from '../proxy/form.ts';
import { changeOf, type AccountForm, type TeamChoice } from './form.ts';

type Saving = Pick<Commands, 'addTeam' | 'updateAccount' | 'moveAccount' | 'setProxy'>;

/** The part of the form that an error belongs to. */
export type Part = 'label' | 'team' | 'expected' | 'proxy' | 'whole';

export interface Refusal {
  readonly part: Part;
  readonly error: AppError;
}

/**
 * Takes the form over, and what can be checked here before anything is sent. What was taken over before something was
 * refused stays; saving again then goes on from there.
 * @param onTeam is told the team that was added, so that saving again does not add it a second time.
 */
export async function save(
  commands: Saving,
  account: Account,
  form: AccountForm,
  onTeam: (team: TeamChoice) => void,
): Promise<Refusal | null> {
  const { id } = account;
  const change = changeOf(form, account);
  if (!change.ok) return { part: 'expected', error: change.error };
  const proxy = proxyInputOf(form.proxy);
  if (!proxy.ok) return { part: 'proxy', error: proxy.error };

  if (Object.keys(change.value).length > 0) {
    const updated = await commands.updateAccount({ id, change: change.value });
    if (!updated.ok) return { part: partOfUpdate(updated.error), error: updated.error };
  }
  const team = await teamIdOf(commands, form.team);
  if (!team.ok) return { part: 'team', error: team.error };
  if (form.team.kind === 'new' && team.value !== null) onTeam({ kind: 'team', id: team.value });
  if (team.value !== account.team) {
    const moved = await commands.moveAccount({ id, team: team.value, before: null });
    if (!moved.ok) return { part: 'team', error: moved.error };
  }
  if (changesProxy(form.proxy, account.proxy)) {
    const set = await commands.setProxy({ id, proxy: proxy.value });
    if (!set.ok) return { part: 'proxy', error: set.error };
  }
  return null;
}

const partOfUpdate = ({ code }: AppError): Part =>
  code === 'invalid-label' || code === 'label-taken' ? 'label' : 'whole';

async function teamIdOf(commands: Saving, team: TeamChoice): Promise<Result<string | null>> {
  switch (team.kind) {
    case 'none':
      return ok(null);
    case 'team':
      return ok(team.id);
    case 'new': {
      const added = await commands.addTeam({ name: team.name });
      return added.ok ? ok(added.value.id) : added;
    }
  }
}
