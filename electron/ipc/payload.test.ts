import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payloadFault, maxPayload, maxPayloadDepth } from './payload.ts';
import { valid } from './valid-inputs.test-kit.ts';

const id = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { in: value };
  return value;
}

function cyclic(): unknown {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  return circle;
}

const isTooLarge = (input: unknown) => payloadFault(input) === 'too-large';

test('what every command is meant to take is far below the limit, and so are the lists of a full desk', () => {
  for (const input of Object.values(valid)) expect(payloadFault(input)).toBeNull();
  const accounts = Array<string>(2_000).fill(id);
  expect(isTooLarge({ team: null, leaveOut: accounts, person: 'Ana', note: '' })).toBe(false);
  expect(isTooLarge({ token: id, replace: Array<string>(1_000).fill('x'.repeat(60)), settings: true })).toBe(
    false,
  );
  expect(isTooLarge(nested(maxPayloadDepth))).toBe(false);
});

test.each<[string, unknown]>([
  ['a long text', { label: 'x'.repeat(maxPayload) }],
  ['a long key', { ['x'.repeat(maxPayload)]: 1 }],
  ['many values', Array<number>(maxPayload).fill(0)],
  ['many keys', Object.fromEntries(Array.from({ length: maxPayload / 8 }, (_each, key) => [`k${key}`, 0]))],
  ['a list of holes as long as can be', { leaveOut: new Array(2 ** 32 - 1) }],
  ['what is nested too deep', nested(100_000)],
  ['what contains itself', cyclic()],
])('%s is too large, and it is quick to say so', (_name, input) => {
  expect(isTooLarge(input)).toBe(true);
});

test.each<[string, unknown]>([
  ['a number of any length', 1n],
  ['a symbol', Symbol('id')],
  ['a function', () => id],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(8)],
  ['a map', new Map([['id', id]])],
  ['a promise', Promise.resolve(id)],
  ['an error', new Error(id)],
  ['a boxed text', Object(id)],
  ['an object with a prototype that answers for it', Object.create({ id })],
  ['what only looks like a map', Object.setPrototypeOf({}, new Map())],
])('%s is no data, wherever it is', (_name, input) => {
  expect(payloadFault(input)).toBe('not-data');
  expect(payloadFault({ id, change: [input] })).toBe('not-data');
});

test('whatever comes, there is an answer; and it does not get better by more of it', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withNullPrototype: true,
  });
  fc.assert(
    fc.property(anything, (input) => {
      const alone = payloadFault(input);
      expect(payloadFault({ input, more: 'x'.repeat(maxPayload) })).not.toBeNull();
      if (alone) expect(payloadFault([input])).toBe(alone);
    }),
  );
});
