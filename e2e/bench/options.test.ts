import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';
import { START_FIGURES } from './start/figures.ts';

const namesOf = (...words: string[]) => [...parseOptions(words).names];

test('without words everything is measured five times and nothing is written', () => {
  const { json, names, runs } = parseOptions([]);
  expect({ json, runs }).toEqual({ json: undefined, runs: 5 });
  expect(names).toContain('memory-10-shell');
  expect(names).toContain('stall-10');
});

test('a file and a number of runs are taken', () => {
  expect(parseOptions(['--json', 'figures.json', '--runs', '7'])).toMatchObject({
    json: 'figures.json',
    runs: 7,
  });
});

test('a whole name is that figure, and what names begin with is all of them', () => {
  expect(namesOf('--only', 'memory-1')).toEqual(['memory-1']);
  expect(namesOf('--only', 'restore', '--only', 'cpu-10')).toEqual([
    'restore-10',
    'restore-10-shell',
    'cpu-10',
  ]);
});

test('the start of the app is asked for by one word', () => {
  expect(namesOf('--only', 'start')).toEqual(START_FIGURES.map(({ name }) => name));
});

test.each([
  [['--only', 'speed'], /no figure "speed".*memory-1/],
  [['--runs', '0'], /--runs 0/],
  [['--runs', 'many'], /--runs many/],
  [['--fast'], /--fast/],
])('refuses %j', (words, message) => {
  expect(() => parseOptions(words)).toThrow(message);
});
