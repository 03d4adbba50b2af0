import { expect, test } from 'vitest';
import { cheap } from './access.test-kit.ts';
import { hashPin, isPin, pinHashSchema, usualCost } from './pin-hash.ts';

test('the right PIN is taken and no other, and two hashes of one PIN have nothing in common', async () => {
  const [first, second] = [await hashPin('4711', cheap), await hashPin('4711', cheap)];
  expect(await isPin('4711', first)).toBe(true);
  for (const wrong of ['4712', '04711', '4711 ', '', '471', '４７１１']) {
    expect(await isPin(wrong, first)).toBe(false);
  }
  expect(first.salt).not.toBe(second.salt);
  expect(first.hash).not.toBe(second.hash);
  expect(JSON.stringify(first)).not.toContain('4711');
});

test('a hash of another version is read by the parameters that it brings', async () => {
  const old = await hashPin('4711', { n: 4, r: 2, p: 2 });
  expect(await isPin('4711', pinHashSchema.parse(JSON.parse(JSON.stringify(old))))).toBe(true);
});

test('the usual cost is what is said, and does not hold up what else runs', async () => {
  expect(128 * usualCost.n * usualCost.r).toBe(128 * 1024 ** 2);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 5);
  const kept = await hashPin('4711');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
  expect(await isPin('4711', kept)).toBe(true);
});

test.each([
  ['more memory than a computer has', { n: 2 ** 30 }],
  ['no power of two', { n: 1000 }],
  ['a short salt', { salt: 'YQ==' }],
  ['no hash', { hash: '' }],
])('a file that asks for %s is not taken for a PIN', async (_what, part) => {
  expect(pinHashSchema.safeParse({ ...(await hashPin('4711', cheap)), ...part }).success).toBe(false);
});
