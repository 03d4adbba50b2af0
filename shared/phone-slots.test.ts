import { expect, test } from 'vitest';
import { phoneSlots, slotsOf, withUnconfirmed, type UnconfirmedUnlink } from './phone-slots.ts';

const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const unlink = (index: number, number: string | null = '15550001'): UnconfirmedUnlink => ({
  id: idOf(index),
  number,
  deviceName: 'Switchboard - Support 1',
  at: `2026-06-01T14:0${index}:00.000Z`,
});
const indexes = (list: readonly UnconfirmedUnlink[]) => list.map(({ id }) => Number(id.slice(-2)));

test('the same device twice holds two slots', () => {
  expect(
    indexes([1, 2].reduce<UnconfirmedUnlink[]>((list, i) => withUnconfirmed(list, unlink(i)), [])),
  ).toEqual([1, 2]);
});

test('of one number no more are kept than its phone can list, and those of others stay', () => {
  const others = [unlink(1, '15550002'), unlink(2, null)];
  const list = [3, 4, 5, 6, 7].reduce<UnconfirmedUnlink[]>(
    (all, i) => withUnconfirmed(all, unlink(i)),
    others,
  );
  expect(indexes(list)).toEqual([1, 2, 4, 5, 6, 7]);
  expect(list.filter(({ number }) => number === '15550001')).toHaveLength(phoneSlots);
});

test('a number’s slots are gathered over all accounts that ever had it', () => {
  const identity = { number: '15550001' };
  const one = { linked: true, identity, unconfirmed: [unlink(3), unlink(1, '15550002')] };
  const other = { linked: false, identity: null, unconfirmed: [unlink(2), unlink(4, null)] };
  const another = { linked: true, identity: { number: '15550002' }, unconfirmed: [] };
  const slots = slotsOf([one, other, another], '15550001');
  expect(slots.linked).toEqual([one]);
  expect(slots.unconfirmed).toEqual([
    { account: other, unlink: unlink(2) },
    { account: one, unlink: unlink(3) },
  ]);
});
