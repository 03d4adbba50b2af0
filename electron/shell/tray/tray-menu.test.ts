import { expect, test } from 'vitest';
import { newAccount } from '../../../shared/account.ts';
import { appError } from '../../../shared/errors.ts';
import { createText, english } from '../../../shared/i18n/create-text.ts';
import type { SessionState } from '../../../shared/session.ts';
import { defaultAppSettings, type AppSettings } from '../../../shared/settings.ts';
import type { Team } from '../../../shared/team.ts';
import type { AccountView, AppView, Snapshot } from '../../../shared/view.ts';
import { quietSetting, trayMenu, type TrayEntry } from './tray-menu.ts';
import { emptyDesk, notLinked } from '../../../shared/view.test-kit.ts';

const text = createText(english);
const at = '2026-05-04T09:00:00.000Z';
const now = Date.parse(at);
const identity = { number: '447700900123', name: 'Sales', platform: 'android' };
const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const ready: SessionState = { kind: 'ready', identity, since: at, link: 'online' };
const team = (index: number, name: string): Team => ({
  id: idOf(900 + index),
  name,
  colour: 'teal',
  collapsed: false,
  schedule: null,
});
const view = (index: number, label: string, state: SessionState = ready, of?: Team): AccountView => ({
  account: newAccount({ id: idOf(index), label, colour: 'teal', createdAt: at, team: of?.id ?? null }),
  state,
  ...notLinked,
  linked: true,
  identity,
});

const menu = (rest: Partial<Snapshot>) => trayMenu(text, { ...emptyDesk, app: {} as AppView, ...rest }, now);
/** As a person reads it; what opens a menu is followed by what is in it, further in. */
const read = (entries: readonly TrayEntry[], depth = 0): string[] =>
  entries.flatMap((entry) => {
    const inset = '  '.repeat(depth);
    if (entry.kind === 'line') return [`${inset}-`];
    const check = entry.kind === 'item' && entry.checked === true ? ' (checked)' : '';
    const label = entry.label.replaceAll(/[\u2068\u2069]/g, '');
    return [`${inset}${label}${check}`, ...(entry.kind === 'menu' ? read(entry.entries, depth + 1) : [])];
  });

test('accounts stand below their teams in the desk’s order, each with a mark and its state in words', () => {
  const [night, day] = [team(1, 'Night shift'), team(2, 'Day shift')];
  const error = appError('browser-stuck', 'Chrome could not be started.', 'Close other programs.');
  const accounts = [
    view(1, 'Sales', ready, day),
    view(2, 'Support', { kind: 'failed', error }, night),
    view(3, 'Spare', { kind: 'stopped' }),
    view(4, 'Returns', { kind: 'recovering', attempt: 1, nextTryAt: at, cause: error }, day),
    view(5, 'Of a team that is no more', { kind: 'syncing', percent: 42 }, team(3, 'Gone')),
  ];
  expect(read(menu({ accounts, teams: [night, day, team(4, 'Empty')] })).slice(2, 10)).toEqual([
    'Night shift',
    '▲ Support (Chrome could not be started.)',
    'Day shift',
    '● Sales (Linked)',
    '▲ Returns (Recovering)',
    'Other accounts',
    '○ Spare (Stopped)',
    '◐ Of a team that is no more (Loading chats 42 %)',
  ]);
});

test('a long list has a menu for each team, and those that need a person before them', () => {
  const all = team(1, 'All');
  const accounts = Array.from({ length: 40 }, (_, index) => view(index, `Number ${index}`, ready, all));
  accounts[7] = view(7, 'Number 7', { kind: 'conflict', identity }, all);
  const lines = read(menu({ accounts, teams: [all] }));
  expect(lines.slice(2, 6)).toEqual([
    '▲ Number 7 (Open in another browser)',
    '-',
    'All',
    '  ● Number 0 (Linked)',
  ]);
  expect(lines.filter((line) => line.includes('Number'))).toHaveLength(41);
});

test('choosing an account leads to it', () => {
  const entry = menu({ accounts: [view(1, 'Sales')] })[2];
  expect(entry).toMatchObject({ action: { kind: 'show-account', id: idOf(1) } });
});

test('do not disturb says how it stands, also when its time is over', () => {
  const quiet = (doNotDisturb: AppSettings['doNotDisturb']) => {
    const lines = read(menu({ settings: { ...defaultAppSettings, doNotDisturb } }));
    return lines.slice(lines.indexOf('Do not disturb') + 1, lines.indexOf('Settings…'));
  };
  const choices = ['  For 30 minutes', '  For 1 hour', '  Until I end it', '  Off'];
  const [half, hour, ended, off] = choices;
  expect(quiet(null)).toEqual([half, hour, ended, `${off} (checked)`]);
  expect(quiet({ until: new Date(now - 1).toISOString() })).toEqual([half, hour, ended, `${off} (checked)`]);
  expect(quiet({ until: null })).toEqual([half, hour, `${ended} (checked)`, off]);
  expect(quiet(quietSetting(30, now))).toEqual([
    expect.stringMatching(/On until \d+:\d+/),
    '  -',
    ...choices,
  ]);
});

test('a choice is a moment from now, or none', () => {
  expect(quietSetting(60, now)).toEqual({ until: '2026-05-04T10:00:00.000Z' });
  expect(quietSetting('until-ended', now)).toEqual({ until: null });
  expect(quietSetting('off', now)).toBeNull();
});

test('the shift of each team with accounts can be ended; without teams, that of all', () => {
  const [night, empty] = [team(1, 'Night shift'), team(2, 'Empty')];
  const ends = (rest: Partial<Snapshot>) =>
    menu(rest).flatMap((entry) =>
      entry.kind === 'item' && entry.action.kind === 'end-shift' ? [[entry.label, entry.action.team]] : [],
    );
  expect(ends({ accounts: [view(1, 'Sales', ready, night)], teams: [night, empty] })).toEqual([
    ['End shift of Night shift…', night.id],
  ]);
  expect(ends({ accounts: [view(1, 'Sales')] })).toEqual([['End shift…', null]]);
  expect(ends({})).toEqual([]);
});
