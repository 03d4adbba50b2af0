import { expect, test } from 'vitest';
import { applyUpdate, type AccountView, type Change, type Snapshot } from './view.ts';
import { emptyDesk, notLinked } from './view.test-kit.ts';

const view = (id: string, label = id): AccountView => ({
  account: {
    id,
    label,
    colour: 'teal',
    createdAt: '2026-01-01T00:00:00.000Z',
    proxy: null,
    team: null,
    startsWithApp: true,
    note: '',
    expectedNumber: null,
  },
  state: { kind: 'stopped' },
  ...notLinked,
});

const app: Snapshot['app'] = {
  version: '1.0.0',
  standIn: false,
  safeMode: false,
  browser: { kind: 'looking' },
  lighterBrowser: false,
  download: null,
  blocked: null,
  notices: [],
  dataFolder: '/data',
  language: 'en',
  quitAsked: false,
};
const snapshot: Snapshot = {
  ...emptyDesk,
  seq: 4,
  app,
  accounts: [view('a'), view('b')],
};

test('an update replaces the account that it names, in its place, and adds a new one at the end', () => {
  const after = applyUpdate(snapshot, {
    seq: 5,
    changes: [
      { kind: 'account', view: view('a', 'changed') },
      { kind: 'account', view: view('c') },
    ],
  });
  expect(after?.seq).toBe(5);
  expect(after?.accounts.map(({ account }) => account.label)).toEqual(['changed', 'b', 'c']);
});

test('an update takes a removed account away, and leaves the others in their order', () => {
  const after = applyUpdate(snapshot, { seq: 5, changes: [{ kind: 'account-removed', id: 'a' }] });
  expect(after?.accounts.map(({ account }) => account.label)).toEqual(['b']);
});

const picture = 'data:image/jpeg;base64,/9j/4AAQSkZJRg==';

test('a picture comes by itself, leaves the accounts as they are, and stays while they change', () => {
  const shown = applyUpdate(snapshot, { seq: 5, changes: [{ kind: 'picture', id: 'a', picture }] });
  expect(shown?.pictures).toEqual({ a: picture });
  expect(shown?.accounts).toBe(snapshot.accounts);
  const changed =
    shown && applyUpdate(shown, { seq: 6, changes: [{ kind: 'account', view: view('a', 'n') }] });
  expect(changed?.pictures).toBe(shown?.pictures);
});

test.each<Change>([
  { kind: 'picture', id: 'a', picture: null },
  { kind: 'account-removed', id: 'a' },
])('a picture goes, and no other one with it: $kind', (change) => {
  const shown = { ...snapshot, pictures: { a: picture, b: picture } };
  expect(applyUpdate(shown, { seq: 5, changes: [change] })?.pictures).toEqual({ b: picture });
});

test('an update that the snapshot already contains changes nothing', () => {
  expect(applyUpdate(snapshot, { seq: 4, changes: [{ kind: 'account', view: view('a', 'old') }] })).toBe(
    snapshot,
  );
});

test('a missing update is noticed', () => {
  expect(applyUpdate(snapshot, { seq: 6, changes: [] })).toBeNull();
});

test('an update puts the accounts into another order; one that it does not know stays at the end', () => {
  const changes = [
    { kind: 'account' as const, view: view('c') },
    { kind: 'order' as const, ids: ['b', 'a'] },
  ];
  const after = applyUpdate(snapshot, { seq: 5, changes });
  expect(after?.accounts.map(({ account }) => account.id)).toEqual(['b', 'a', 'c']);
});
