import { alarmOf } from '../../../shared/attention.ts';
import { unreachable } from '../../../shared/errors.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import { doNotDisturbIsOn, type AppSettings } from '../../../shared/settings.ts';
import { stateWords } from '../../../shared/state-words.ts';
import type { AccountView, Snapshot } from '../../../shared/view.ts';

/** How long a person does not want to be disturbed, in minutes; or until they end it; or not at all. */
export type Quiet = 30 | 60 | 'until-ended' | 'off';

/** What an entry does. */
export type TrayAction =
  | { kind: 'open' }
  | { kind: 'show-account'; id: string }
  | { kind: 'show-settings' }
  /** Of that team; without one, of the account in hand. */
  | { kind: 'end-shift'; team?: string | null }
  | { kind: 'quiet'; quiet: Quiet }
  | { kind: 'quit' };

/** An entry of the tray's menu, as data: what is equal looks equal. */
export type TrayEntry =
  | { kind: 'line' }
  | { kind: 'heading'; label: string }
  | { kind: 'item'; label: string; action: TrayAction; checked?: boolean }
  | { kind: 'menu'; label: string; entries: readonly TrayEntry[] };

/** With more accounts than this, each team has a menu of its own: a longer one does not fit a screen. */
const longest = 20;

/** Everything in the tray's menu. */
export const trayMenu = (text: Text, snapshot: Snapshot, now: number): readonly TrayEntry[] => [
  { kind: 'item', label: text('tray.open'), action: { kind: 'open' } },
  { kind: 'line' },
  ...accountEntries(text, snapshot),
  ...endShiftEntries(text, snapshot),
  { kind: 'line' },
  { kind: 'menu', label: text('tray.doNotDisturb'), entries: quietEntries(text, snapshot, now) },
  { kind: 'item', label: text('tray.settings'), action: { kind: 'show-settings' } },
  { kind: 'line' },
  { kind: 'item', label: text('tray.quit'), action: { kind: 'quit' } },
];

function accountEntries(text: Text, { accounts, teams }: Snapshot): readonly TrayEntry[] {
  if (accounts.length === 0) return [{ kind: 'heading', label: text('tray.noAccounts') }];
  const known = new Set(teams.map(({ id }) => id));
  const groups = teams.map(({ id, name }) => ({
    name,
    views: accounts.filter(({ account }) => account.team === id),
  }));
  const others = accounts.filter(({ account }) => account.team === null || !known.has(account.team));
  groups.push({ name: text('tray.otherAccounts'), views: others });
  const filled = groups.filter(({ views }) => views.length > 0);
  const entriesOf = (views: readonly AccountView[]) => views.map((view) => accountEntry(text, view));

  // Without teams there is nothing to tell apart.
  if (teams.length === 0) return entriesOf(accounts);
  if (accounts.length <= longest) {
    return filled.flatMap(({ name, views }) => [{ kind: 'heading', label: name }, ...entriesOf(views)]);
  }
  // Who needs a person must not be hidden in a menu of its team.
  const needing = accounts.filter((view) => alarmOf(view) !== null);
  const menus = filled.map(({ name, views }): TrayEntry => ({
    kind: 'menu',
    label: name,
    entries: entriesOf(views),
  }));
  return needing.length === 0 ? menus : [...entriesOf(needing), { kind: 'line' }, ...menus];
}

/** For each team that has accounts; without teams, for all accounts. */
function endShiftEntries(text: Text, { accounts, teams }: Snapshot): readonly TrayEntry[] {
  if (accounts.length === 0) return [];
  const filled = teams.filter(({ id }) => accounts.some(({ account }) => account.team === id));
  if (filled.length === 0) {
    const action: TrayAction = { kind: 'end-shift', team: null };
    return [{ kind: 'line' }, { kind: 'item', label: text('handOver.end.short.asks'), action }];
  }
  const entries = filled.map(({ id, name }): TrayEntry => ({
    kind: 'item',
    label: text('handOver.end.asks', { team: name }),
    action: { kind: 'end-shift', team: id },
  }));
  return [{ kind: 'line' }, ...entries];
}

const accountEntry = (text: Text, view: AccountView): TrayEntry => ({
  kind: 'item',
  label: text('tray.account', {
    mark: markOf(view),
    account: isolated(view.account.label),
    state: stateText(text, view),
  }),
  action: { kind: 'show-account', id: view.account.id },
});

/** A label in one script inside words in another keeps its own direction, and takes no other along. */
const isolated = (label: string): string => `\u2068${label}\u2069`;

/** Menus of some systems cannot show colours: a shape for works, needs a person, on its way, at rest. */
function markOf(view: AccountView): string {
  if (alarmOf(view) !== null) return '▲';
  const { kind } = view.state;
  switch (kind) {
    case 'ready':
      return '●';
    case 'queued':
    case 'starting':
    case 'syncing':
    case 'recovering':
    case 'stopping':
    case 'logging-out':
      return '◐';
    case 'scan':
    case 'scan-paused':
    case 'stopped':
    case 'held':
    case 'conflict':
    case 'failed':
      return '○';
    default:
      return unreachable(kind);
  }
}

/** A menu cannot count down, and has no place for the next step. */
function stateText(text: Text, { state }: AccountView): string {
  if (state.kind === 'recovering') return text('tray.recovering');
  if (state.kind === 'failed') return text.english(state.error.message, state.error.values);
  return stateWords(text, state, 0);
}

function quietEntries(text: Text, { settings }: Snapshot, now: number): readonly TrayEntry[] {
  const isOn = doNotDisturbIsOn(settings, now);
  const until = settings.doNotDisturb?.until ?? null;
  const entry = (label: string, quiet: Quiet, checked: boolean): TrayEntry => ({
    kind: 'item',
    label,
    action: { kind: 'quiet', quiet },
    checked,
  });
  return [
    ...(isOn && until !== null
      ? ([
          { kind: 'heading', label: text('tray.doNotDisturb.until', { time: new Date(until) }) },
          { kind: 'line' },
        ] as const)
      : []),
    entry(text('tray.doNotDisturb.halfHour'), 30, false),
    entry(text('tray.doNotDisturb.hour'), 60, false),
    entry(text('tray.doNotDisturb.untilEnded'), 'until-ended', isOn && until === null),
    entry(text('tray.doNotDisturb.off'), 'off', !isOn),
  ];
}

/** The setting for a choice. @param now milliseconds since the epoch. */
export function quietSetting(quiet: Quiet, now: number): AppSettings['doNotDisturb'] {
  switch (quiet) {
    case 'off':
      return null;
    case 'until-ended':
      return { until: null };
    default:
      return { until: new Date(now + quiet * 60_000).toISOString() };
  }
}
