import { expect, test } from 'vitest';
import { FIGURES } from './figures.ts';
import { makeReport, type Report } from './report.ts';
import { toLines } from './table.ts';

const machine = {
  cores: 2,
  memoryGb: 8,
  system: 'Debian',
  chromeSandbox: true,
  versions: { Node: '20.19.0', 'headless shell': null },
};

const report = (samples: Report['samples'], stalls: Report['stalls'] = {}) =>
  makeReport({ machine, runs: 3, samples, stalls, madeAt: new Date('2026-01-01') });

const stall = { p50: 2.1, p99: 61, max: 90, unit: 'ms', target: 50 };

test('a ratio is that of the medians, with its unit and its target', () => {
  expect(report({ 'next-code': { ours: [50, 900, 60], plain: [100, 120, 1] } }).ratios).toEqual({
    'next-code': { ours: 60, plain: 100, unit: 'ms', ratio: 0.6, target: 0.6 },
  });
});

test('what was not measured is not in the report', () => {
  expect(report({}).ratios).toEqual({});
});

test('the JSON names when, where and what, and keeps the values behind the medians', () => {
  const samples = { 'memory-1': { ours: [300.04], plain: [400] } };
  expect(JSON.parse(JSON.stringify(report(samples, { 'stall-10': stall })))).toEqual({
    madeAt: '2026-01-01T00:00:00.000Z',
    runs: 3,
    machine,
    ratios: { 'memory-1': { ours: 300, plain: 400, unit: 'MB', ratio: 0.75, target: 0.9 } },
    stalls: { 'stall-10': stall },
    samples,
  });
});

test('the table has a line for each ratio and says which targets are missed', () => {
  const lines = toLines(
    report(
      { 'first-code': { ours: [100], plain: [100] }, 'memory-1': { ours: [400], plain: [400] } },
      { 'stall-10': stall },
    ),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^first-code .* 100 ms +100 ms +1\.00 +<= 1 +met$/));
  expect(lines).toContainEqual(expect.stringMatching(/^memory-1 .* 400 MB +400 MB +1\.00 +<= 0\.9 +MISSED$/));
  expect(lines).toContainEqual(expect.stringMatching(/p50 2\.1, p99 61, longest 90 ms.*MISSED$/));
  expect(lines.slice(0, 2).join(' ')).toMatch(
    /2 cores, 8 GB, Debian.*Node 20\.19\.0.*headless shell not installed/,
  );
});

test('no two figures share a name', () => {
  expect(new Set(FIGURES.map(({ name }) => name)).size).toBe(FIGURES.length);
});
