import { expect, test } from 'vitest';
import { newAccount } from './account.ts';
import { hiddenSnapshot, hiddenUpdate } from './while-locked.ts';
import { defaultAppSettings } from './settings.ts';
import { emptyDesk, notLinked } from './view.test-kit.ts';
import type { AccountView, Snapshot } from './view.ts';

const at = '2026-03-02T08:00:00.000Z';
const account = {
  ...newAccount({
    id: '00000000-0000-4000-8000-000000000001',
    label: 'Support 1',
    colour: 'teal',
    createdAt: at,
  }),
  note: 'SECRET note',
};
const scan: AccountView = {
  ...notLinked,
  account,
  state: {
    kind: 'scan',
    code: { kind: 'qr', value: 'SECRET code' },
    issuedAt: at,
    expiresAt: at,
    rotation: 0,
  },
};
const pairing: AccountView = {
  ...scan,
  state: {
    kind: 'scan',
    code: { kind: 'pairing', value: 'SECRET', number: '15550001' },
    issuedAt: at,
    expiresAt: at,
    rotation: 0,
  },
};
const stopped: AccountView = { ...scan, state: { kind: 'stopped' }, linked: true };
const shifts: Snapshot['shifts'] = {
  ...emptyDesk.shifts,
  handOvers: [
    {
      id: 'h',
      team: null,
      teamName: null,
      cause: 'person',
      person: 'Ana',
      note: 'SECRET hand-over',
      plannedFor: null,
      startedAt: at,
      endedAt: null,
      items: [],
    },
  ],
};

test('a locked window gets no code and no note, in a snapshot or an update, and all the rest', () => {
  const snapshot = { ...emptyDesk, accounts: [scan, pairing, stopped], shifts } as unknown as Snapshot;
  const update = {
    seq: 1,
    changes: [
      { kind: 'account', view: scan } as const,
      { kind: 'account', view: pairing } as const,
      { kind: 'shifts', shifts } as const,
      { kind: 'settings', settings: defaultAppSettings } as const,
    ],
  };
  const hidden = [hiddenSnapshot(snapshot), hiddenUpdate(update)] as const;
  expect(JSON.stringify(hidden)).not.toContain('SECRET');
  expect(hidden[0].accounts.map(({ state }) => state.kind)).toEqual([
    'scan-paused',
    'scan-paused',
    'stopped',
  ]);
  expect(hidden[0].accounts[2]).toEqual({ ...stopped, account: { ...account, note: '' } });
  expect(hidden[0].shifts.handOvers[0]?.person).toBe('Ana');
  expect(hidden[1].changes.map(({ kind }) => kind)).toEqual(['account', 'account', 'shifts', 'settings']);
});
