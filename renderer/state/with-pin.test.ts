import { expect, it, vi } from 'vitest';
import type { Commands } from '../../shared/contract.ts';
import { appError, fail, ok } from '../../shared/errors.ts';
import { createAppStore } from './store.ts';
import { withPin } from './with-pin.ts';

const needed = fail(appError('pin-needed', 'Kept.', 'Enter the PIN.'));

function desk(answers: unknown[]) {
  const logOut = vi.fn(() => Promise.resolve(answers.shift()));
  const store = createAppStore();
  const commands = withPin({ logOut } as unknown as Commands, store.askPin);
  return { commands, store, logOut };
}

const input = { id: 'a' };

it('asks for the PIN and repeats the command with its input, until main takes it', async () => {
  const done = ok({ kind: 'already-logged-out' as const });
  const { commands, store, logOut } = desk([needed, needed, done]);
  const answer = commands.logOut(input);
  for (let asked = 0; asked < 2; asked += 1) {
    await vi.waitFor(() => {
      expect(store.getState().pinAsked).toBe(true);
    });
    store.answerPin(true);
  }
  expect(await answer).toEqual(done);
  expect(logOut.mock.calls).toEqual([[input], [input], [input]]);
  expect(store.getState().pinAsked).toBe(false);
});

it('does nothing more when nobody gives it', async () => {
  const { commands, store, logOut } = desk([needed]);
  const answer = commands.logOut(input);
  await vi.waitFor(() => {
    expect(store.getState().pinAsked).toBe(true);
  });
  store.answerPin(false);
  expect(await answer).toEqual(needed);
  expect(logOut).toHaveBeenCalledOnce();
});

it('asks once for all that wait', async () => {
  const { commands, store } = desk([needed, needed, ok(undefined), ok(undefined)]);
  const answers = [commands.logOut(input), commands.logOut(input)];
  await vi.waitFor(() => {
    expect(store.getState().pinAsked).toBe(true);
  });
  await Promise.resolve();
  store.answerPin(true);
  expect(await Promise.all(answers)).toEqual([ok(undefined), ok(undefined)]);
  expect(store.getState().pinAsked).toBe(false);
});

it('leaves every other answer alone', async () => {
  const failed = fail(appError('not-found', 'Gone.', 'Look again.'));
  const { commands, store } = desk([failed]);
  expect(await commands.logOut(input)).toBe(failed);
  expect(store.getState().pinAsked).toBe(false);
});
