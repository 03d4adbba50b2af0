import { expect, test } from 'vitest';
import { newAccount, type Account } from '../../shared/account.ts';
import { AppException } from '../../shared/errors.ts';
import type { Schedule } from '../../shared/schedule.ts';
import { defaultAppSettings } from '../../shared/settings.ts';
import { readConfiguration, writeConfiguration, type DeskSetup } from './configuration-file.ts';

const schedule: Schedule = {
  atEnd: 'hand-over',
  timeZone: 'Europe/Berlin',
  shifts: [
    {
      id: '33333333-3333-4333-8333-333333333333',
      weekdays: ['monday', 'sunday'],
      begins: '22:00',
      ends: '06:00',
    },
  ],
  exceptions: [{ date: '2026-12-24', shift: null, ends: null }],
  postponements: 2,
};

const team = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Support',
  colour: 'sky',
  collapsed: true,
  schedule,
} as const;

const account = (label: string, rest: Partial<Account> = {}) =>
  newAccount({
    id: '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d',
    label,
    colour: 'rose',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...rest,
  });

const proxy = {
  scheme: 'http',
  host: 'proxy.example',
  port: 8080,
  username: 'desk',
  hasPassword: true,
} as const;

const desk: DeskSetup = {
  teams: [team],
  accounts: [
    account('Support 1', {
      team: team.id,
      note: 'Ask “Ada”\n',
      expectedNumber: '15550001',
      startsWithApp: false,
    }),
    account('Atención', { proxy }),
    account('Elsewhere', { team: '22222222-2222-4222-8222-222222222222' }),
  ],
  settings: { ...defaultAppSettings, theme: 'dark', language: 'ar', startLimit: 3 },
};

const read = (value: unknown) =>
  readConfiguration(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
const written = () => JSON.parse(writeConfiguration(desk)) as Record<string, unknown>;

/** The message for the person; 'read' if there is none. */
function complaint(value: unknown): string {
  try {
    read(value);
  } catch (error) {
    if (!(error instanceof AppException)) throw error;
    expect(error.error.code).toBe('invalid-file');
    return error.message;
  }
  return 'read';
}

test('what is written is read again: teams by name, everything that is set up, and nothing of this computer', () => {
  const configuration = read(writeConfiguration(desk));
  expect(configuration).toEqual({
    format: 'switchboard-configuration',
    version: 1,
    teams: [{ name: 'Support', colour: 'sky', collapsed: true, schedule }],
    accounts: [
      {
        label: 'Support 1',
        colour: 'rose',
        team: 'Support',
        note: 'Ask “Ada”\n',
        expectedNumber: '15550001',
        startsWithApp: false,
        proxy: null,
      },
      {
        label: 'Atención',
        colour: 'rose',
        team: null,
        note: '',
        expectedNumber: null,
        startsWithApp: true,
        proxy,
      },
      {
        label: 'Elsewhere',
        colour: 'rose',
        team: null,
        note: '',
        expectedNumber: null,
        startsWithApp: true,
        proxy: null,
      },
    ],
    settings: desk.settings,
  });
  // A shift's id goes along: exceptions name it, and nothing outside of its schedule does.
  const text = writeConfiguration(desk).replaceAll(schedule.shifts[0]?.id ?? '', '');
  expect(text).not.toMatch(/[0-9a-f]{8}-|createdAt/);
});

test.each([
  ['no JSON', '{"format": ', /damaged/],
  ['nothing at all', '', /damaged/],
  ['another kind of file', { name: 'switchboard', version: '1' }, /no configuration of Switchboard/],
  ['a list', [], /no configuration of Switchboard/],
  ['null', null, /no configuration of Switchboard/],
  ['a newer version', { format: 'switchboard-configuration', version: 2, all: 'different' }, /newer version/],
  ['a version that makes no sense', { ...written(), version: '1' }, /“version”/],
  ['something unknown', { ...written(), extra: 1 }, /“extra”/],
  [
    'a password',
    {
      ...written(),
      accounts: [{ label: 'A', colour: 'teal', team: null, proxy: { ...proxy, password: 'p' } }],
    },
    /“accounts.0.proxy.password”/,
  ],
  [
    'an account without a label',
    { ...written(), accounts: [{ colour: 'teal', team: null }] },
    /“accounts.0.label”/,
  ],
  [
    'a label that cannot be seen',
    { ...written(), accounts: [{ label: '\u200b', colour: 'teal', team: null }] },
    /“accounts.0.label”/,
  ],
  [
    'a proxy that cannot be used',
    {
      ...written(),
      accounts: [{ label: 'A', colour: 'teal', team: null, proxy: { ...proxy, username: 'a\nb' } }],
    },
    /“accounts.0.proxy”/,
  ],
  [
    'two accounts that look the same',
    {
      ...written(),
      accounts: ['Sales', ' sa\u200bles'].map((label) => ({ label, colour: 'teal', team: null })),
    },
    /two accounts named “sales”/,
  ],
  [
    'two teams that look the same',
    {
      ...written(),
      teams: ['A', 'a'].map((name) => ({ name, colour: 'teal', collapsed: false, schedule: null })),
    },
    /two teams named “a”/,
  ],
  [
    'too many accounts',
    {
      ...written(),
      accounts: Array.from({ length: 1001 }, (_, n) => ({ label: `A${n}`, colour: 'teal', team: null })),
    },
    /“accounts”/,
  ],
])('a file with %s is refused, and says why', (_what, value, why) => {
  expect(complaint(value)).toMatch(why);
});

test('names that mean something to JavaScript are names, or unknown, and change nothing', () => {
  const text = writeConfiguration(desk);
  expect(
    complaint(text.replace('"settings": {', '"settings": { "__proto__": { "theme": "light" },')),
  ).not.toBe('read');
  expect(complaint(text.replace('{', '{ "__proto__": { "polluted": true },'))).not.toBe('read');
  expect(complaint(text.replace('{', '{ "constructor": { "prototype": { "polluted": true } },'))).not.toBe(
    'read',
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const { accounts } = read({
    ...written(),
    accounts: ['__proto__', 'constructor', 'toString'].map((label) => ({
      label,
      colour: 'teal',
      team: '__proto__',
    })),
  });
  expect(accounts.map(({ label, team: name }) => [label, name])).toEqual([
    ['__proto__', '__proto__'],
    ['constructor', '__proto__'],
    ['toString', '__proto__'],
  ]);
});

test('a file of an editor that puts a byte order mark in front is read, and what older versions lacked has its default', () => {
  expect(complaint(`\ufeff${writeConfiguration(desk)}`)).toBe('read');
  const { accounts } = read({
    ...written(),
    accounts: [{ label: 'A', colour: 'teal', team: null }],
    settings: {},
  });
  expect(accounts[0]).toMatchObject({ note: '', startsWithApp: true, proxy: null });
});

test('a schedule that cannot be is refused, and the message says of which team and why', () => {
  const [shift] = schedule.shifts;
  const withSchedule = (change: object) => ({
    ...written(),
    teams: [{ name: 'Support', colour: 'sky', collapsed: true, schedule: { ...schedule, ...change } }],
  });
  const twice = { shifts: [shift, { ...shift, id: team.id, begins: '05:00', weekdays: ['monday'] }] };
  const refused = 'The schedule of the team “Support” in the file cannot be used.';
  expect(complaint(withSchedule({ timeZone: 'Europe/Atlantis' }))).toBe(refused);
  expect(complaint(withSchedule({ shifts: [shift, shift] }))).toBe(refused);
  expect(() => read(withSchedule(twice))).toThrow(
    expect.objectContaining({
      error: expect.objectContaining({
        hint: 'The shifts {first} and {second} overlap.',
        values: { team: 'Support', first: '22:00–06:00', second: '05:00–06:00' },
      }) as unknown,
    }),
  );
  expect(complaint(withSchedule({ shifts: [{ ...shift, id: 'one' }] }))).toContain('teams.0.schedule');
  expect(complaint(withSchedule({}))).toBe('read');
});
