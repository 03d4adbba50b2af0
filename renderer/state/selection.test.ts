import { describe, expect, it } from 'vitest';
import { account, view } from '../gallery/desk.ts';
import { chosenAfter, shownAccount } from './selection.ts';

const first = view(account(1, 'First', 'teal'), { kind: 'stopped' });
const second = view(account(2, 'Second', 'sky'), { kind: 'stopped' });
const third = view(account(3, 'Third', 'rose'), { kind: 'stopped' });
const [one, two, three] = [first.account.id, second.account.id, third.account.id];

describe('shownAccount', () => {
  it('is the first one until a person chooses', () => {
    expect(shownAccount([first, second], null)).toBe(first);
    expect(shownAccount([first, second], two)).toBe(second);
  });

  it('is none, rather than another one, when the chosen one is not there', () => {
    expect(shownAccount([first], two)).toBeNull();
  });
});

describe('chosenAfter', () => {
  it('goes to the next account when the chosen one is removed, or else to the one before', () => {
    expect(chosenAfter([first, second, third], [first, third], two)).toBe(three);
    expect(chosenAfter([first, second, third], [first, second], three)).toBe(two);
    expect(chosenAfter([first, second, third], [first], three)).toBe(one);
    expect(chosenAfter([first], [], one)).toBeNull();
  });

  it('stays when another account is removed', () => {
    expect(chosenAfter([first, second, third], [second, third], two)).toBe(two);
    expect(chosenAfter([first, second], [second], null)).toBeNull();
  });
});
