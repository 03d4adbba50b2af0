import { describe, expect, test } from 'vitest';
import { closingLine, countOne, countPlaywright, countVitest, judge, none, sum } from './counts.mjs';

const ok = { code: 0, late: false };

describe('countVitest', () => {
  const file = (status, assertionResults, message = '') => ({
    name: 'a.test.ts',
    status,
    message,
    assertionResults,
  });

  test('counts by status', () => {
    const tests = ['passed', 'failed', 'skipped', 'todo', 'pending', 'passed'];
    const results = tests.map((status, at) => ({ status, fullName: `t${at}` }));
    expect(countVitest({ testResults: [file('failed', results)] })).toEqual({
      passed: 2,
      skipped: 3,
      failed: ['t1'],
    });
  });

  test('counts a file that could not be read as one failed', () => {
    const counts = countVitest({ testResults: [file('failed', [], 'no such module\nat x')] });
    expect(counts.failed).toEqual(['a.test.ts: no such module']);
  });

  test('counts a file whose hook failed after its tests passed', () => {
    const counts = countVitest({
      testResults: [file('failed', [{ status: 'passed', fullName: 't' }], 'afterAll')],
    });
    expect(counts).toEqual({ passed: 1, skipped: 0, failed: ['a.test.ts: afterAll'] });
  });
});

describe('countPlaywright', () => {
  const spec = (title, status) => ({ title, tests: [{ status }] });

  test('counts through nested suites and names the failed ones in full', () => {
    const inner = { title: 'group', specs: [spec('bad', 'unexpected'), spec('later', 'skipped')] };
    const report = { suites: [{ title: 'a.spec.ts', specs: [spec('good', 'expected')], suites: [inner] }] };
    expect(countPlaywright(report)).toEqual({
      passed: 1,
      skipped: 1,
      failed: ['a.spec.ts > group > bad'],
    });
  });

  test('counts a test that passed only when repeated as failed', () => {
    const counts = countPlaywright({ suites: [{ title: 'a', specs: [spec('shaky', 'flaky')] }] });
    expect(counts.passed).toBe(0);
    expect(counts.failed).toHaveLength(1);
  });

  test('counts an error outside of the tests', () => {
    expect(countPlaywright({ suites: [], errors: [{ message: 'cannot read\nat x' }] }).failed).toEqual([
      'cannot read',
    ]);
  });
});

describe('judge', () => {
  const passed = { ...none(), passed: 3 };

  test('leaves a good result alone', () => expect(judge('unit', passed, ok)).toEqual(passed));

  test('leaves failed tests alone, whatever the exit code', () => {
    const counts = { ...passed, failed: ['t'] };
    expect(judge('unit', counts, { code: 1, late: false })).toEqual(counts);
  });

  test.each([
    ['no report', undefined, { code: 139, late: false }, /left no report/],
    ['no report though it ended well', undefined, ok, /left no report/],
    ['no tests', none(), ok, /ran no test/],
    ['only skipped tests', { ...none(), skipped: 2 }, ok, /ran no test/],
    ['a bad end without a failed test', passed, { code: 1, late: false }, /though no test failed/],
    ['the time limit', passed, { code: 1, late: true }, /too long/],
  ])('adds one failed for %s', (_, counts, ended, why) => {
    const judged = judge('unit', counts, ended);
    expect(judged.failed).toEqual([expect.stringMatching(why)]);
    expect(judged.passed).toBe(counts?.passed ?? 0);
  });
});

describe('the end of a run', () => {
  test('adds the stages up', () => {
    const total = sum([
      countOne('lint', true),
      countOne('types', false),
      { ...none(), passed: 4, skipped: 2 },
    ]);
    expect(total).toEqual({ passed: 5, skipped: 2, failed: ['types'] });
  });

  test('mentions skipped tests only where there are any', () => {
    expect(closingLine({ passed: 5, failed: [], skipped: 0 })).toBe('5 passed, 0 failed');
    expect(closingLine({ passed: 5, failed: ['a', 'b'], skipped: 1 })).toBe('5 passed, 2 failed, 1 skipped');
  });
});
