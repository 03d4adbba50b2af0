import { describe, expect, test } from 'vitest';
import { newAccount } from '../../shared/account.ts';
import { newRecord, type AccountRecord } from '../sessions/records.ts';
import { cheap, FakeClock, memoryStore, openAccess, outcome } from './access.test-kit.ts';
import { noAccessFile, type AccessFile } from './access-file.ts';
import { hashPin } from './pin-hash.ts';
import { resetPin } from './reset.ts';

const at = '2026-03-02T08:00:00.000Z';
const linked = { identity: { number: '15550001', name: 'Sales', platform: 'android' }, since: at, by: null };

const record = (index: number, rest: Partial<AccountRecord>): AccountRecord => ({
  ...newRecord(
    newAccount({
      id: `00000000-0000-4000-8000-00000000000${index}`,
      label: `Support ${index}`,
      colour: 'teal',
      createdAt: at,
    }),
  ),
  ...rest,
});

/** What the disk holds. Every write may be the last one: the app is killed after `left` of them. */
async function disk({ left = Infinity, isBroken = false } = {}) {
  const now: { accounts: AccountRecord[]; access: AccessFile } = {
    accounts: [
      record(1, { link: linked }),
      record(2, { link: linked, logoutAsked: '2026-03-01T08:00:00.000Z' }),
      record(3, { codeShown: true }),
      record(4, {}),
    ],
    access: { ...noAccessFile, pin: await hashPin('4711', cheap), kept: ['remove'] },
  };
  const written = (how: () => void) => {
    if (left === 0) throw new Error('killed');
    left -= 1;
    how();
  };
  const reset = () =>
    resetPin({
      accounts: {
        load: () => structuredClone(now.accounts),
        save: (accounts) => {
          written(() => (now.accounts = accounts));
        },
      },
      store: {
        isBroken,
        read: () => (isBroken ? noAccessFile : now.access),
        write: () => expect.unreachable(),
        renew: (access) => {
          written(() => (now.access = access));
        },
      },
      now: () => new Date(at),
    });
  return { now, reset };
}

const marked = ({ accounts }: { accounts: AccountRecord[] }) =>
  accounts.map(({ link, logoutAsked }) => link !== null && logoutAsked !== null);

describe('a reset', () => {
  test('marks whatever is linked, or may be, to be logged out, and takes the PIN away', async () => {
    const { now, reset } = await disk();
    expect(reset()).toBe(true);
    expect(marked(now)).toEqual([true, true, true, false]);
    expect(now.accounts[1]?.logoutAsked).toBe('2026-03-01T08:00:00.000Z');
    expect(now.access).toMatchObject({ pin: null, resetAt: at });
  });

  test.each([0, 1, 2])('killed after %i writes leaves no PIN gone while a link stays', async (left) => {
    const { now, reset } = await disk({ left });
    try {
      reset();
    } catch {
      // Killed.
    }
    const isGone = now.access.pin === null;
    if (isGone) expect(marked(now)).toEqual([true, true, true, false]);
    expect(isGone).toBe(left === 2);
  });

  test('of a damaged file works, without anybody knowing what it held', async () => {
    const { now, reset } = await disk({ isBroken: true });
    expect(reset()).toBe(true);
    expect(now.access.pin).toBeNull();
    expect(marked(now)).toEqual([true, true, true, false]);
  });

  test('without a PIN changes nothing', async () => {
    const { now, reset } = await disk();
    now.access = noAccessFile;
    const before = structuredClone(now);
    expect(reset()).toBe(false);
    expect(now).toEqual(before);
  });
});

test('a damaged file keeps everything, takes no PIN, and is not overwritten', async () => {
  const store = { ...memoryStore(), isBroken: true };
  const { access } = openAccess(store, new FakeClock());
  expect(access.view).toMatchObject({ hasPin: true, leadUntil: null });
  for (const command of [access.enterPin('4711'), access.setPin('4711', '4711'), access.removePin('4711')]) {
    expect(await outcome(command)).toBe('storage-failed');
  }
  expect(access.refusal('logOut', { id: 'a' })).toMatchObject({ code: 'pin-needed' });
  expect(access.refusal('setKept', { kept: [] })).toMatchObject({ code: 'pin-needed' });
  expect(access.refusal('startAccount', { id: 'a' })).toBeNull();
});
