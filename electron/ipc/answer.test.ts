import { expect, test, vi } from 'vitest';
import { commandNames, resultSchema, type Handlers } from '../../shared/contract.ts';
import { appError, AppException } from '../../shared/errors.ts';
import { answer } from './answer.ts';
import { valid } from './valid-inputs.test-kit.ts';

const id = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';

/** Lets everything through. */
const open = () => null;

/** Handlers that only tell that they ran. */
function spies() {
  const ran = vi.fn();
  const handlers = Object.fromEntries(commandNames.map((name) => [name, ran])) as unknown as Handlers;
  return { ran, handlers };
}

const malformed = [
  null,
  0,
  'text',
  [],
  { id: 'not-an-id' },
  { id: '../../etc/passwd' },
  { id: [id] },
  { id, more: true },
  { label: 7 },
  { label: 'x'.repeat(1_001) },
  { label: 'Support 1', colour: 'teal' },
  JSON.parse(`{ "__proto__": { "id": "${id}" } }`) as unknown,
];

test.each(commandNames.flatMap((name) => malformed.map((input) => [name, input] as const)))(
  '%s refuses %j with a clear error and changes nothing',
  async (name, input) => {
    const { ran, handlers } = spies();
    const result = resultSchema.parse(await answer(name, input, handlers, open, vi.fn()));
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(ran).not.toHaveBeenCalled();
  },
);

test.each(commandNames)('%s says so when it is given too much, and looks at none of it', async (name) => {
  const { ran, handlers } = spies();
  const result = await answer(name, { id, more: 'x'.repeat(1 << 20) }, handlers, open, vi.fn());
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(result).toMatchObject({
    error: { message: expect.stringContaining('more than it takes') as unknown },
  });
  expect(ran).not.toHaveBeenCalled();
});

test.each(commandNames)('%s takes what it is meant to take', async (name) => {
  const { ran, handlers } = spies();
  await answer(name, valid[name], handlers, open, vi.fn());
  expect(ran).toHaveBeenCalledExactlyOnceWith(valid[name]);
  // And that as it was parsed, never the very thing that came.
  if (typeof valid[name] === 'object') expect(ran.mock.lastCall?.[0]).not.toBe(valid[name]);
});

test('a foreseen failure is answered as it is, and not reported as unexpected', async () => {
  const { handlers } = spies();
  const error = appError('not-found', 'There is no such account.', 'Look again.');
  const report = vi.fn();
  handlers.logOut = () => {
    throw new AppException(error);
  };
  expect(await answer('logOut', { id }, handlers, open, report)).toEqual({ ok: false, error });
  expect(report).not.toHaveBeenCalled();
});

test('an unforeseen failure is reported, and its text does not reach the page', async () => {
  const { handlers } = spies();
  const report = vi.fn();
  const failure = new Error('open /home/ada/profiles/1: EACCES');
  handlers.logOut = () => Promise.reject(failure);
  const result = await answer('logOut', { id }, handlers, open, report);
  expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(result)).not.toContain('profiles');
  expect(report).toHaveBeenCalledExactlyOnceWith(failure);
});

test('an answer that does not fit the contract is a fault of ours, not something for the page to guess', async () => {
  const { handlers } = spies();
  const report = vi.fn();
  handlers.addAccount = () => ({ id: 'no uuid' });
  expect(await answer('addAccount', { label: 'A' }, handlers, open, report)).toMatchObject({ ok: false });
  expect(report).toHaveBeenCalledOnce();
});
