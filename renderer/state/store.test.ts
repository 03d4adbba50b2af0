import { describe, expect, it } from 'vitest';
import { appError } from '../../shared/errors.ts';
import { account, view } from '../gallery/desk.ts';
import { createAppStore, shownAccount } from './store.ts';

const first = view(account(1, 'First', 'teal'), { kind: 'stopped' });
const second = view(account(2, 'Second', 'sky'), { kind: 'stopped' });

describe('shownAccount', () => {
  it('is the first one until a person chooses', () => {
    expect(shownAccount([first, second], null)).toBe(first);
    expect(shownAccount([first, second], second.account.id)).toBe(second);
  });

  it('is none, rather than another one, when the chosen one is gone', () => {
    expect(shownAccount([first], second.account.id)).toBeNull();
  });
});

describe('problems', () => {
  it('stay until each is dismissed', () => {
    const store = createAppStore();
    store.report(appError('internal', 'One.', ''), 'Sales UK');
    store.report(appError('internal', 'Two.', ''));
    const [one] = store.getState().problems;
    expect(one?.about).toBe('Sales UK');
    store.dismissProblem(one?.key ?? -1);
    expect(store.getState().problems.map(({ error }) => error.message)).toEqual(['Two.']);
  });
});
