import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RunRecord, type RunRecordOptions } from './run-record.ts';

let folder: string;
let now: number;
const problems: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'switchboard-run-'));
  now = Date.parse('2026-11-22T08:00:00.000Z');
  problems.length = 0;
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the app, as far as its record knows of it; a start after it without `end` is one after a crash. */
const start = (options: Partial<RunRecordOptions> = {}) =>
  new RunRecord({
    folder,
    now: () => new Date(now),
    bootedAt: now - 86_400_000,
    hasReportSince: () => false,
    report: (error) => problems.push(error),
    ...options,
  });

const minutes = (count: number) => {
  now += count * 60_000;
};

test('the first start and one after an orderly end find no crash', () => {
  const first = start();
  expect(first.crash).toBeNull();
  first.end();
  minutes(60);
  expect(start().crash).toBeNull();
  expect(statSync(join(folder, 'run.json')).mode & 0o777).toBe(0o600);
});

test('a run that did not end in order is found by the next one, once', () => {
  start();
  minutes(3);
  const next = start();
  expect(next.crash).toEqual({
    startedAt: '2026-11-22T08:00:00.000Z',
    foundAt: '2026-11-22T08:03:00.000Z',
    cause: 'unknown',
  });
  next.end();
  const third = start();
  expect(third.crash).toBeNull();
  expect(third.crashes).toHaveLength(1);
});

test('the cause is the last thing that broke in that run; of a helper’s end nothing is said', () => {
  const first = start();
  first.note('exception', 'TypeError');
  first.note('graphics', 'crashed');
  first.note('helper', 'killed');
  expect(start({ hasReportSince: () => true }).crash?.cause).toBe('graphics');
  // Which was another run.
  minutes(1);
  start();
  minutes(1);
  expect(start().crash?.cause).toBe('unknown');
});

test('without one, a crash report tells that it crashed, and a start of the computer that this was it', () => {
  start();
  const since: number[] = [];
  const hasReportSince = (moment: number) => since.push(moment) > 0;
  expect(start({ hasReportSince }).crash?.cause).toBe('crashed');
  expect(since).toEqual([now]);
  expect(start({ bootedAt: now + 1, hasReportSince }).crash?.cause).toBe('computer');
});

test('what breaks while the app closes is no fault, and being killed then no crash', () => {
  const first = start();
  first.end();
  first.note('window', 'killed');
  expect(first.faults).toEqual([]);
  expect(start().crash).toBeNull();
});

test('three crashes within ten minutes are in a row; older ones and the computer’s own are not', () => {
  start();
  start({ bootedAt: now + 1 });
  expect(start().crashesInARow).toBe(1);
  minutes(4);
  expect(start().crashesInARow).toBe(2);
  minutes(4);
  expect(start().crashesInARow).toBe(3);
  minutes(9);
  expect(start().crashesInARow).toBe(2);
});

test('what is kept is bounded', () => {
  for (let run = 0; run < 15; run += 1) {
    const record = start();
    for (let fault = 0; fault < 5; fault += 1) record.note('window', 'x'.repeat(500));
  }
  const last = start();
  expect(last.crashes).toHaveLength(10);
  expect(last.faults).toHaveLength(20);
  expect(readFileSync(join(folder, 'run.json'), 'utf8').length).toBeLessThan(10_000);
});

test.for(['', '{"version": 1, "run": {"startedAt"', '{"version": 99}', '\0\0\0\0'])(
  'a torn file (%j) is one of a run that did not end in order, and nothing of it is left behind',
  (torn) => {
    start().end();
    writeFileSync(join(folder, 'run.json'), torn);
    const next = start();
    expect(next.crash).toMatchObject({ startedAt: null, cause: 'unknown' });
    expect(readdirSync(folder)).toEqual(['run.json']);
    next.end();
    expect(start().crash).toBeNull();
    expect(problems).toEqual([]);
  },
);

test('where the file can be neither read nor written the app goes on, and no crash is made up', () => {
  mkdirSync(join(folder, 'run.json', 'in the way'), { recursive: true });
  const record = start();
  expect(record.crash).toBeNull();
  record.note('exception', 'TypeError');
  record.end();
  expect(problems.length).toBeGreaterThan(0);
  expect(existsSync(join(folder, 'run.json', 'in the way'))).toBe(true);
});
