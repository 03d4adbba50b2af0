import { expect, test, vi } from 'vitest';
import { commands, type Commands } from '../../../shared/contract.ts';
import { errorTeller } from './page-errors.ts';

test('whatever is thrown, main is told something that it takes, and only so much', () => {
  const report = vi.fn<Commands['reportPageError']>(() => Promise.resolve({ ok: true, value: undefined }));
  const tell = errorTeller(report);
  const long = new TypeError('x'.repeat(100_000));
  long.stack = 'y'.repeat(100_000);
  for (const thrown of [long, 'a text', undefined, null, { name: 7 }]) tell('rejection', thrown);
  for (const [error] of report.mock.calls) expect(commands.reportPageError.input.parse(error)).toEqual(error);
  expect(report.mock.calls[0]?.[0]).toMatchObject({ name: 'TypeError' });
  expect(report.mock.calls[1]?.[0]).toMatchObject({ name: 'string', message: '' });
  for (let index = 0; index < 10_000; index += 1) tell('error', long);
  expect(report).toHaveBeenCalledTimes(100);
});
