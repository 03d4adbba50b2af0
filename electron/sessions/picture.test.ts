import { beforeEach, expect, test, vi } from 'vitest';
import { newAccount } from '../../shared/account.ts';
import { AccountState } from './account-state.ts';
import { newRecord } from './records.ts';

const at = '2026-01-01T00:00:00.000Z';
const identity = { number: '15550001', name: 'Support', platform: 'android' };
const another = { ...identity, number: '15550002' };
const face = 'data:image/jpeg;base64,/9j/4AAQSkZJRg==';
const account = newAccount({
  id: '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d',
  label: 'Support 1',
  colour: 'teal',
  createdAt: at,
});

const context = {
  changed: vi.fn(),
  save: vi.fn(),
  journal: vi.fn(),
  pictureChanged: vi.fn(),
  pictureMissing: vi.fn(),
  atDesk: () => null,
  now: () => new Date(),
};

beforeEach(() => vi.clearAllMocks());

const linked = () =>
  new AccountState({ ...newRecord(account), link: { identity, since: at, by: null } }, context);

/** With the picture of its number, as it has been told. */
function withPicture(): AccountState {
  const state = linked();
  state.setPicture(identity.number, { kind: 'picture', picture: face });
  expect(state.picture).toBe(face);
  vi.clearAllMocks();
  return state;
}

test('a picture is told once, apart from the view, and is never saved', () => {
  const state = linked();
  for (let ready = 0; ready < 2; ready += 1)
    state.setPicture(identity.number, { kind: 'picture', picture: face });
  expect(context.pictureChanged.mock.calls).toEqual([[face]]);
  expect(context.changed).not.toHaveBeenCalled();
  expect(context.save).not.toHaveBeenCalled();
  expect(JSON.stringify([state.view, state.record])).not.toContain(face);
});

test('a picture that comes for a number that is not linked is not shown', () => {
  const state = linked();
  state.setPicture(another.number, { kind: 'picture', picture: face });
  expect(state.picture).toBeNull();
  expect(context.pictureChanged).not.toHaveBeenCalled();
});

test.each([
  ['a logout', null],
  ['another number', { identity: another, since: at, by: null }],
])('%s takes the picture away', (_what, link) => {
  const state = withPicture();
  state.update({ link });
  expect(state.picture).toBeNull();
  expect(context.pictureChanged.mock.calls).toEqual([[null]]);
});

test('a restart leaves the picture; a number that has none any more loses it, and the reason is told', () => {
  const state = withPicture();
  state.apply({ kind: 'stopped' });
  state.update({ link: { identity, since: at, by: null } });
  expect(state.picture).toBe(face);
  state.setPicture(identity.number, { kind: 'missing', why: 'none' });
  expect(state.picture).toBeNull();
  expect(context.pictureMissing.mock.calls).toEqual([['none']]);
});
