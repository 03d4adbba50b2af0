import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newAccount } from '../../../shared/account.ts';
import { createText, english } from '../../../shared/i18n/create-text.ts';
import type { AccountView, AppView, Snapshot } from '../../../shared/view.ts';
import type { DeskState } from '../desk-state.ts';
import { Notifier } from './notifier.ts';
import type { Words } from './words.ts';
import { emptyDesk, notLinked } from '../../../shared/view.test-kit.ts';

const at = '2026-05-04T09:00:00.000Z';
const identity = { number: '447700900123', name: 'Sales', platform: 'android' };
const labels = ['Sales', 'Support', 'Returns', 'Wholesale', 'Night shift'];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A desk on which these accounts, by their index, have been taken over by another browser. */
function deskWith(...inConflict: number[]): DeskState {
  const accounts = labels.map((label, index): AccountView => {
    const id = `00000000-0000-4000-8000-00000000000${index}`;
    return {
      account: newAccount({ id, label, colour: 'teal', createdAt: at }),
      state: inConflict.includes(index)
        ? { kind: 'conflict', identity }
        : { kind: 'ready', identity, since: at, link: 'online' },
      ...notLinked,
      linked: true,
      identity,
    };
  });
  const snapshot: Snapshot = {
    ...emptyDesk,
    app: {} as AppView,
    accounts,
  };
  return { snapshot, text: createText(english) };
}

function notifier() {
  const shown: { words: Words; close: () => void; choose: () => void }[] = [];
  const showAccount = vi.fn();
  const playSound = vi.fn();
  const under = new Notifier(deskWith(), {
    show: (words, choose) => {
      const close = vi.fn();
      shown.push({ words, close, choose });
      return { close };
    },
    playSound,
    showAccount,
    now: () => Date.now(),
  });
  const become = (...inConflict: number[]) => {
    under.update(deskWith(...inConflict));
    vi.advanceTimersByTime(2_000);
  };
  return { under, shown, showAccount, playSound, become };
}

test('one account: its label, what happened and the next step; choosing it leads there', () => {
  const { shown, showAccount, playSound, become } = notifier();
  become(1);
  expect(shown.map(({ words }) => words)).toMatchObject([
    { title: 'Support', body: expect.stringContaining('“Use here”') as string },
  ]);
  expect(playSound).toHaveBeenCalledExactlyOnceWith('conflict');
  shown[0]?.choose();
  expect(showAccount).toHaveBeenCalledExactlyOnceWith(deskWith().snapshot.accounts[1]?.account.id);
});

test('several accounts: one notification that counts them and names the first', () => {
  const { shown, become } = notifier();
  become(0, 1, 2, 3, 4);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.words.title).toBe('5 accounts need you');
  expect(shown[0]?.words.body.split('\n')).toEqual([
    'Sales: Open in another browser',
    'Support: Open in another browser',
    'Returns: Open in another browser',
    'and 2 more',
  ]);
});

test('a notification goes when all that it tells of is over', () => {
  const { shown, become } = notifier();
  become(0, 1);
  become(1);
  expect(shown[0]?.close).not.toHaveBeenCalled();
  become();
  expect(shown[0]?.close).toHaveBeenCalledOnce();
  expect(shown).toHaveLength(1);
});

test('once stopped, it takes back what it showed and shows nothing more', () => {
  const { under, shown, become } = notifier();
  become(0);
  under.update(deskWith(0, 1));
  under.stop();
  vi.advanceTimersByTime(60_000);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.close).toHaveBeenCalledOnce();
});
