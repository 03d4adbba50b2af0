import { isDeepStrictEqual } from 'node:util';
import type { Account, AccountSetup } from '../../shared/account.ts';
import type { Configuration, ConfigurationPreview } from '../../shared/configuration.ts';
import { nameKey } from '../../shared/names.ts';
import { isSameProxy } from '../../shared/proxy.ts';
import type { AppSettings, SettingsChange } from '../../shared/settings.ts';
import type { Team } from '../../shared/team.ts';
import type { DeskSetup } from './configuration-file.ts';

type Configured = Configuration['accounts'][number];
type NewTeam = Configuration['teams'][number];

/** What a configuration would bring to a desk as it is now. */
export interface Plan {
  readonly newTeams: readonly NewTeam[];
  readonly accounts: readonly PlannedAccount[];
  /** Those of the app's settings that differ. */
  readonly settings: SettingsChange;
}

interface PlannedAccount {
  readonly configured: Configured;
  /** The account of that label that is here. */
  readonly existing: Account | null;
}

export function planImport(configuration: Configuration, desk: DeskSetup): Plan {
  const here = new Map(desk.accounts.map((account) => [nameKey(account.label), account]));
  const teams = new Set(desk.teams.map(({ name }) => nameKey(name)));
  return {
    newTeams: configuration.teams.filter(({ name }) => !teams.has(nameKey(name))),
    accounts: configuration.accounts.map((configured) => ({
      configured,
      existing: here.get(nameKey(configured.label)) ?? null,
    })),
    settings: differing(configuration.settings, desk.settings),
  };
}

function differing(configured: AppSettings, present: AppSettings): SettingsChange {
  const names = Object.keys(configured) as (keyof AppSettings)[];
  return Object.fromEntries(
    names
      // Do not disturb is a matter of the moment, and none of how a desk is set up.
      .filter((name) => name !== 'doNotDisturb' && !isDeepStrictEqual(configured[name], present[name]))
      .map((name) => [name, configured[name]]),
  );
}

/** @param teams those that are here, or will be. */
export const previewOf = (
  plan: Plan,
  teams: readonly Pick<Team, 'name'>[],
): Omit<ConfigurationPreview, 'token'> => {
  const named = new Map([...teams, ...plan.newTeams].map(({ name }) => [nameKey(name), name]));
  return {
    accounts: plan.accounts.map(({ configured, existing }) => ({
      label: configured.label,
      team: configured.team === null ? null : (named.get(nameKey(configured.team)) ?? null),
      exists: existing !== null,
      needsPassword: needsPassword(configured, existing),
    })),
    newTeams: plan.newTeams.map(({ name }) => name),
    settings: Object.keys(plan.settings),
  };
};

function needsPassword({ proxy }: Configured, existing: Account | null): boolean {
  const isKept = isSameProxy(proxy, existing?.proxy ?? null) && existing?.proxy?.hasPassword === true;
  return proxy?.hasPassword === true && !isKept;
}

/** How an account is set up on a desk that has these teams; a team that is unknown counts as none. */
export function setupOf(configured: Configured, teams: readonly Team[]): AccountSetup {
  const key = configured.team === null ? null : nameKey(configured.team);
  const team = teams.find(({ name }) => nameKey(name) === key);
  return { ...configured, team: team?.id ?? null };
}
