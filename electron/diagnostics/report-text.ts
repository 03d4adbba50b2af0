import type { Crash, Fault } from '../../shared/diagnostics.ts';
import type { AppSettings } from '../../shared/settings.ts';
import type { AccountView, AppView, Snapshot } from '../../shared/view.ts';
import { redact } from './redact.ts';

/** What a report is made of. */
export interface ReportFacts {
  readonly now: Date;
  /** Names and versions of what the app runs on, in this order. */
  readonly versions: Readonly<Record<string, string>>;
  readonly system: {
    platform: string;
    release: string;
    arch: string;
    cores: number;
    memory: number;
    free: number;
  };
  readonly packaged: boolean;
  /** How long the app runs, in seconds. */
  readonly uptime: number;
  readonly snapshot: Omit<Snapshot, 'seq' | 'pictures'>;
  readonly crashes: readonly Crash[];
  readonly faults: readonly Fault[];
  /** The last lines of the log. */
  readonly log: readonly string[];
  /** Folders by whose names a person could be known. */
  readonly roots: readonly string[];
}

/**
 * All that a report about the app needs, in one text for whoever looks after it: in English like the log. Of the accounts it
 * has counts, states and error codes, and ids in the log's lines: no number, no label, no name, nothing that anybody wrote.
 */
export function reportText(facts: ReportFacts): string {
  const { now, versions, system, packaged, uptime, snapshot, crashes, faults, log, roots } = facts;
  const { app, settings, teams, accounts, shifts, access, updates } = snapshot;
  const running = shifts.handOvers.filter(({ endedAt }) => endedAt === null).length;
  const sections: [string, string[]][] = [
    [
      `switchboard ${app.version}`,
      [
        `at: ${now.toISOString()}`,
        ...Object.entries(versions).map(([name, version]) => `${name}: ${version}`),
        `packaged: ${yes(packaged)}`,
        `system: ${system.platform} ${system.release} ${system.arch}`,
        `cores: ${system.cores}, memory: ${gigabytes(system.memory)}, free: ${gigabytes(system.free)}`,
        `up for: ${Math.floor(uptime / 3600)} h ${Math.floor((uptime % 3600) / 60)} min`,
        `safe mode: ${yes(app.safeMode)}, stand-in: ${yes(app.standIn)}, blocked: ${app.blocked?.code ?? 'no'}`,
        `browser: ${browserWords(app)}, lighter: ${yes(app.lighterBrowser)}`,
        `updates: ${updates.state.kind}, channel: ${updates.channel}`,
        `pin: ${yes(access.hasPin)}, locked: ${access.locked?.why ?? 'no'}`,
      ],
    ],
    [
      `accounts: ${accounts.length}`,
      [
        `linked: ${accounts.filter(({ linked }) => linked).length}`,
        `with a proxy: ${accounts.filter(({ account }) => account.proxy !== null).length}`,
        ...stateLines(accounts),
        `teams: ${teams.length}, with a schedule: ${teams.filter(({ schedule }) => schedule !== null).length}`,
        `hand-overs: ${shifts.handOvers.length}, running: ${running}`,
      ],
    ],
    ['settings', settingLines(settings)],
    [
      `ends out of order: ${crashes.length}`,
      crashes.map(
        ({ foundAt, startedAt, cause }) => `${foundAt} ${cause}, started ${startedAt ?? 'unknown'}`,
      ),
    ],
    [
      `faults: ${faults.length}`,
      faults.map(({ at, kind, detail }) => `${at} ${kind}: ${redact(detail, roots)}`),
    ],
    [`log: the last ${log.length} lines`, log.map((line) => redact(line, roots))],
  ];
  return sections
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');
}

const yes = (is: boolean) => (is ? 'yes' : 'no');
const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GB`;

function browserWords({ browser }: AppView): string {
  if (browser.kind !== 'found') return browser.kind;
  const version = /^[\d.]{1,30}$/.test(browser.version) ? browser.version : 'of another kind';
  return `${redact(browser.name)} ${version}`;
}

/** How many accounts are in each state, and what ails them. */
function stateLines(accounts: readonly AccountView[]): string[] {
  const kinds = countOf(accounts.map(({ state }) => state.kind));
  return kinds.map(([kind, count]) => {
    const errors = countOf(accounts.filter(({ state }) => state.kind === kind).flatMap(errorOf));
    return `${kind}: ${[count, ...errors.map(([code, times]) => `${code} ${times}`)].join(', ')}`;
  });
}

function errorOf({ state }: AccountView): string[] {
  if (state.kind === 'failed') return [state.error.code];
  return state.kind === 'recovering' ? [state.cause.code] : [];
}

function countOf(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Of the settings with a person's own words only how many there are. */
function settingLines({ people, alarms, doNotDisturb, ...plain }: AppSettings): string[] {
  const silent = Object.entries(alarms).flatMap(([cause, { notify }]) => (notify ? [] : [cause]));
  return [
    ...Object.entries(plain).map(([name, value]) => `${name}: ${String(value)}`),
    `people: ${people.length}`,
    `doNotDisturb: ${yes(doNotDisturb !== null)}`,
    `no notification: ${silent.join(', ') || 'none'}`,
  ];
}
