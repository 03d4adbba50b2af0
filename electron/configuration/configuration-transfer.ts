import type { CommandInput, CommandOutput } from '../../shared/contract.ts';
import type { Configuration, ConfigurationPreview } from '../../shared/configuration.ts';
import { AppException } from '../../shared/errors.ts';
import { nameKey } from '../../shared/names.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { AppSettingsKeeper } from '../settings/app-settings.ts';
import type { Teams } from '../teams/teams.ts';
import { readConfiguration, writeConfiguration, type DeskSetup } from './configuration-file.ts';
import { otherFileRead } from './errors.ts';
import { planImport, previewOf, setupOf } from './plan.ts';
import { readSmallFile, writePrivately } from './small-files.ts';

export interface TransferParts {
  readonly sessions: Pick<Sessions, 'views' | 'addAll' | 'replaceAll'>;
  readonly teams: Pick<Teams, 'list' | 'addAll'>;
  readonly settings: Pick<AppSettingsKeeper, 'current' | 'change'>;
}

/** Takes how the desk is set up to a file and from one. */
export class ConfigurationTransfer {
  readonly #parts: TransferParts;
  /** The file that was read last. */
  #read: { token: string; configuration: Configuration } | undefined;

  constructor(parts: TransferParts) {
    this.#parts = parts;
  }

  /** What a file that is written today is called. */
  fileName(now = new Date()): string {
    const month = String(now.getMonth() + 1).padStart(2, '0');
    const day = String(now.getDate()).padStart(2, '0');
    return `switchboard-configuration-${now.getFullYear()}-${month}-${day}.json`;
  }

  /** Rejects with `storage-failed`. */
  async export(path: string): Promise<void> {
    await writePrivately(path, writeConfiguration(this.#setup));
  }

  /** Says what a file would bring; nothing changes. Rejects with `invalid-file`. */
  async read(path: string): Promise<ConfigurationPreview> {
    const configuration = readConfiguration(await readSmallFile(path));
    const token = crypto.randomUUID();
    this.#read = { token, configuration };
    return { token, ...previewOf(planImport(configuration, this.#setup), this.#parts.teams.list) };
  }

  /** Whether the file that was read would end shifts by the clock that nobody ends so now. */
  bringsSchedule(token: string): boolean {
    if (this.#read?.token !== token) return false;
    const { newTeams } = planImport(this.#read.configuration, this.#setup);
    return newTeams.some(({ schedule }) => schedule !== null);
  }

  /**
   * Takes over what was read, on the desk as it is now: an account that has come meanwhile stays as it is, unless it is
   * among those to replace. Throws `not-found`, `wrong-state`, `storage-failed`, `secrets-unavailable`.
   */
  import({
    token,
    replace,
    settings: withSettings,
  }: CommandInput<'importConfiguration'>): CommandOutput<'importConfiguration'> {
    if (this.#read?.token !== token) throw new AppException(otherFileRead());
    const { sessions, teams, settings } = this.#parts;
    const { accounts, newTeams, settings: change } = planImport(this.#read.configuration, this.#setup);
    teams.addAll(newTeams);
    const setups = accounts.map(({ configured, existing }) => ({
      id: existing?.id ?? null,
      setup: setupOf(configured, teams.list),
    }));
    const toReplace = new Set(replace.map(nameKey));
    const added = setups.filter(({ id }) => id === null).map(({ setup }) => setup);
    const replaced = setups.flatMap(({ id, setup }) =>
      id !== null && toReplace.has(nameKey(setup.label)) ? [{ id, setup }] : [],
    );
    sessions.addAll(added);
    sessions.replaceAll(replaced);
    if (withSettings) settings.change(change);
    this.#read = undefined;
    return { added: added.length, replaced: replaced.length };
  }

  get #setup(): DeskSetup {
    const { sessions, teams, settings } = this.#parts;
    return {
      accounts: sessions.views.map(({ account }) => account),
      teams: teams.list,
      settings: settings.current,
    };
  }
}
