import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAccess } from '../../shared/access.ts';
import { newAccount, type Account } from '../../shared/account.ts';
import { appError } from '../../shared/errors.ts';
import { noShifts } from '../../shared/hand-over.ts';
import type { SessionState } from '../../shared/session.ts';
import { defaultAppSettings } from '../../shared/settings.ts';
import { noUpdates } from '../../shared/updates.ts';
import type { AccountView } from '../../shared/view.ts';
import { recentLines } from './recent-lines.ts';
import { reportText, type ReportFacts } from './report-text.ts';

const at = '2026-11-22T08:00:00.000Z';
const secrets = [
  'Ann Smith',
  '447700900123',
  'Sales UK',
  'No discounts',
  'desk-uk',
  'proxy.example.com',
  'Northwind',
];
const identity = { number: '447700900123', name: 'Northwind Sales', platform: 'android' };

const account: Account = {
  ...newAccount({
    id: '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d',
    label: 'Sales UK',
    colour: 'teal',
    createdAt: at,
  }),
  note: 'No discounts above 10 %.',
  proxy: { scheme: 'socks5', host: 'proxy.example.com', port: 1080, username: 'desk-uk', hasPassword: true },
};

const view = (state: SessionState): AccountView => ({
  account,
  state,
  linked: true,
  linkedSince: at,
  linkedBy: 'Ann Smith',
  identity,
  notice: null,
  receipt: null,
  unread: 3,
  unconfirmed: [],
});

const hung = appError('page-hung', 'WhatsApp Web hangs.', 'Wait.');
const stuck = appError('browser-stuck', 'Chrome hangs.', 'Wait.');

const facts: ReportFacts = {
  now: new Date(at),
  versions: { electron: '45.4.1', chrome: '150.0.7871.64', node: '24.11.0' },
  system: { platform: 'linux', release: '6.8.0-90', arch: 'x64', cores: 8, memory: 2 ** 34, free: 2 ** 33 },
  packaged: true,
  uptime: 3 * 3600 + 5 * 60,
  snapshot: {
    app: {
      version: '0.1.0',
      standIn: false,
      safeMode: true,
      browser: { kind: 'found', name: 'Google Chrome', version: '156.0.8078.73' },
      lighterBrowser: false,
      download: null,
      blocked: null,
      notices: [],
      dataFolder: '/home/Ann Smith/.config/Switchboard',
      language: 'en',
      quitAsked: false,
    },
    settings: { ...defaultAppSettings, people: ['Ann Smith', 'Ben'], startLimit: 7 },
    teams: [],
    accounts: [
      view({ kind: 'ready', identity, since: at, link: 'online' }),
      view({ kind: 'failed', error: hung }),
      view({ kind: 'failed', error: hung }),
      view({ kind: 'failed', error: stuck }),
      view({ kind: 'recovering', attempt: 2, nextTryAt: at, cause: hung }),
    ],
    shifts: { ...noShifts, person: 'Ann Smith' },
    access: openAccess,
    updates: noUpdates,
  },
  crashes: [{ startedAt: at, foundAt: at, cause: 'graphics' }],
  faults: [{ at, kind: 'graphics', detail: 'crashed' }],
  log: [
    '[2026-11-22 08:00:00.000] [info]  account 3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d: ready',
    'an older version wrote +44 7700 900123 here, and opened /home/Ann Smith/x',
  ],
  roots: ['/home/Ann Smith'],
};

test('a report has versions, counts by state with their errors, settings, crashes and the log’s lines', () => {
  const text = reportText(facts);
  for (const line of [
    'switchboard 0.1.0',
    '  chrome: 150.0.7871.64',
    '  browser: Google Chrome 156.0.8078.73, lighter: no',
    '  up for: 3 h 5 min',
    '  safe mode: yes, stand-in: no, blocked: no',
    'accounts: 5',
    '  failed: 3, browser-stuck 1, page-hung 2',
    '  recovering: 1, page-hung 1',
    '  ready: 1',
    '  with a proxy: 5',
    '  startLimit: 7',
    '  people: 2',
    `  ${at} graphics, started ${at}`,
    `  ${at} graphics: crashed`,
    `  ${facts.log[0] ?? ''}`,
  ])
    expect(text.split('\n')).toContain(line);
});

test('a report has no number, label, name, note or address in it, whatever the desk and the log hold', () => {
  const text = reportText(facts);
  expect(text).toContain('an older version wrote [number] here');
  for (const secret of [...secrets, '7700']) expect(text).not.toContain(secret);
  // Nor what a damaged file of the app's own, or a browser with a name of its own, might bring.
  const { app } = facts.snapshot;
  const odd = reportText({
    ...facts,
    faults: [{ at, kind: 'window', detail: 'at /home/Ann Smith/x' }],
    snapshot: {
      ...facts.snapshot,
      app: { ...app, browser: { kind: 'found', name: '“Ann Smith’s”', version: 'of Ann Smith' } },
    },
  });
  expect(odd).toContain('browser: [text] of another kind');
  expect(odd).not.toContain('Ann');
});

test('the last lines are found across the log’s files, and only whole ones', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-lines-'));
  const [now, older, missing] = ['main.log', 'main.1.log', 'main.2.log'].map((name) => join(folder, name));
  writeFileSync(older ?? '', `${'x'.repeat(100)}\n`.repeat(2_000));
  appendFileSync(older ?? '', 'older 1\nolder 2\n');
  writeFileSync(now ?? '', 'new 1\nnew 2\n');
  const files = [now ?? '', older ?? '', missing ?? ''];
  expect(await recentLines(files, 3)).toEqual(['older 2', 'new 1', 'new 2']);
  const many = await recentLines(files, 10_000);
  expect(new Set(many)).toEqual(new Set(['x'.repeat(100), 'older 1', 'older 2', 'new 1', 'new 2']));
  expect(await recentLines([missing ?? ''], 3)).toEqual([]);
  rmSync(folder, { recursive: true });
});
