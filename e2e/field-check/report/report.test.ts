import { expect, test } from 'vitest';
import { toMarkdown } from './markdown.ts';
import { findingsAsExpected } from './report.test-kit.ts';
import { exitCodeOf, makeReport, type Findings, type StepReport } from './report.ts';

const judged = (change: Partial<Findings> = {}) => makeReport({ ...findingsAsExpected(), ...change });
const withStep = (id: StepReport['id'], change: Partial<StepReport>) => ({
  steps: findingsAsExpected().steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

test('a whole walk without differences is a success', () => {
  const report = judged();
  expect([report.outcome, report.differences, exitCodeOf(report)]).toEqual(['complete', [], 0]);
});

test('a whole walk with a difference is told by its own exit code', () => {
  const report = judged(withStep('link', { answers: { listed: 'no' } }));
  expect([report.outcome, exitCodeOf(report)]).toEqual(['complete', 2]);
});

test.each([
  ['a failed step', withStep('restart', { result: 'failed', why: 'Waited.' })],
  ['a skipped step', withStep('unlink', { result: 'skipped', why: 'The person skipped it.' })],
  ['an end before the end', { stoppedBecause: 'The person stopped the check.' }],
  [
    'a device that may still be listed',
    { cleanup: { device: 'the phone may still list it', chromesLeft: 0, folder: 'deleted' } },
  ],
] satisfies [string, Partial<Findings>][])('%s makes it incomplete', (_what, change) => {
  const report = judged(change);
  expect([report.outcome, exitCodeOf(report)]).toEqual(['incomplete', 3]);
});

test('a computer without a headless shell can do the whole walk, and the report says why that was not measured', () => {
  const why = 'The lighter browser was not found on this computer.';
  const report = judged(withStep('lighter', { result: 'skipped', why }));
  expect(exitCodeOf(report)).toBe(0);
  expect(toMarkdown(report)).toContain(`| headless shell | not measured: ${why} |`);
});

test('the report for people has every section, every step and every difference', () => {
  const report = judged(
    withStep('restart', {
      result: 'failed',
      why: 'A | line',
      tookMs: 1_234.5,
      errors: [{ text: 'Oh.', times: 3 }],
    }),
  );
  const text = toMarkdown(report);
  const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    'What is not as with the stand-in',
    'Steps',
    'Times',
    'Receipts',
    'Memory of one account',
    'Modules of WhatsApp Web’s page',
    'Events',
  ]);
  for (const { title } of report.steps) expect(text).toContain(`### ${title}`);
  expect(text).toContain('| Close and open again | failed | 1235 ms | A \\| line |');
  expect(text).toContain('- **restart**: an error of the page or the library, 3 time(s): Oh.');
  expect(text).toContain('`WAWebSocketModel`');
});
