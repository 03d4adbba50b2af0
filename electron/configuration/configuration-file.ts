import type { z } from 'zod';
import { parseLabel, type Account } from '../../shared/account.ts';
import { checkSchedule } from '../../shared/check-schedule.ts';
import { configurationSchema, type Configuration } from '../../shared/configuration.ts';
import { AppException, type AppError } from '../../shared/errors.ts';
import { nameKey } from '../../shared/names.ts';
import { parseProxy, type ProxySettings } from '../../shared/proxy.ts';
import type { AppSettings } from '../../shared/settings.ts';
import { parseTeamName, type Team } from '../../shared/team.ts';
import { newerVersion, noJson, otherFormat, sameLabel, sameTeam, wrongAt, wrongSchedule } from './errors.ts';

/** A desk as it is set up: what is exported. */
export interface DeskSetup {
  readonly accounts: readonly Account[];
  readonly teams: readonly Team[];
  readonly settings: AppSettings;
}

/** What a desk's configuration file says. No secret is in it: of a proxy's password, only that there is one. */
export function writeConfiguration({ accounts, teams, settings }: DeskSetup): string {
  const nameOf = (id: string | null) => teams.find((team) => team.id === id)?.name ?? null;
  const configuration: Configuration = {
    format: 'switchboard-configuration',
    version: 1,
    teams: teams.map(({ name, colour, collapsed, schedule }) => ({ name, colour, collapsed, schedule })),
    accounts: accounts.map(({ label, colour, proxy, team, startsWithApp, note, expectedNumber }) => ({
      label,
      team: nameOf(team),
      colour,
      startsWithApp,
      expectedNumber,
      note,
      proxy,
    })),
    settings,
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/**
 * Reads a configuration file, which anybody may have written. Labels, names and proxies in it are as a person could have
 * typed them here, and none is there twice. Throws an AppException with `invalid-file`.
 */
export function readConfiguration(content: Buffer): Configuration {
  const configuration = parse(json(content));
  return {
    ...configuration,
    teams: cleanTeams(configuration.teams),
    accounts: cleanAccounts(configuration.accounts),
  };
}

function json(content: Buffer): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(content.toString().replace(/^\ufeff/, ''));
  } catch (error) {
    throw new AppException(noJson(), { cause: error });
  }
}

function parse(value: unknown): Configuration {
  const header = configurationSchema.pick({ format: true }).loose().safeParse(value);
  if (!header.success) throw new AppException(otherFormat());
  const { version } = header.data;
  if (typeof version === 'number' && version > 1) throw new AppException(newerVersion());
  const whole = configurationSchema.safeParse(value);
  if (!whole.success) throw new AppException(wrongAt(placeOf(whole.error)));
  return whole.data;
}

function placeOf({ issues: [first] }: z.ZodError): string {
  const keys = first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [];
  return [...(first?.path ?? []), ...keys].map(String).join('.').slice(0, 100);
}

const cleanTeams = (teams: Configuration['teams']): Configuration['teams'] =>
  withoutDoubles(
    teams,
    (team, index) => {
      const name = parseTeamName(team.name, []);
      if (!name.ok) throw new AppException(wrongAt(`teams.${index}.name`));
      const schedule = team.schedule && checkSchedule(team.schedule);
      if (schedule && !schedule.ok) throw new AppException(wrongSchedule(name.value, schedule.error));
      return { ...team, name: name.value, schedule: schedule?.value ?? null };
    },
    ({ name }) => name,
    sameTeam,
  );

const cleanAccounts = (accounts: Configuration['accounts']): Configuration['accounts'] =>
  withoutDoubles(
    accounts,
    (account, index) => {
      const label = parseLabel(account.label, []);
      if (!label.ok) throw new AppException(wrongAt(`accounts.${index}.label`));
      const proxy = account.proxy && cleanProxy(account.proxy);
      if (proxy === undefined) throw new AppException(wrongAt(`accounts.${index}.proxy`));
      return { ...account, label: label.value, proxy };
    },
    ({ label }) => label,
    sameLabel,
  );

function cleanProxy({ hasPassword, ...input }: ProxySettings): ProxySettings | undefined {
  const parsed = parseProxy(input, hasPassword);
  return parsed.ok ? parsed.value.settings : undefined;
}

function withoutDoubles<T>(
  items: readonly T[],
  clean: (item: T, index: number) => T,
  nameOf: (item: T) => string,
  twice: (name: string) => AppError,
): T[] {
  const seen = new Set<string>();
  return items.map((item, index) => {
    const cleaned = clean(item, index);
    const key = nameKey(nameOf(cleaned));
    if (seen.has(key)) throw new AppException(twice(nameOf(cleaned)));
    seen.add(key);
    return cleaned;
  });
}
