import { describe, expect, test } from 'vitest';
import { parseArguments } from './arguments.mjs';

describe('parseArguments', () => {
  test('passes on what is not its own', () => {
    const parsed = parseArguments(['start', '--', '--inspect', 'x']);
    expect(parsed).toMatchObject({ command: 'start', rest: ['--inspect', 'x'] });
  });

  test('leaves --auto to the demo as well', () => {
    expect(parseArguments(['demo', '--auto'])).toMatchObject({ auto: true, rest: ['--auto'] });
    expect(parseArguments(['demo'])).toMatchObject({ auto: false });
  });

  test('reads --retry', () => {
    expect(parseArguments(['set-up', '--retry'])).toMatchObject({ retry: true, rest: [] });
    expect(parseArguments(['set-up'])).toMatchObject({ retry: false });
  });

  test('reads the stages to run, in every way to write them', () => {
    expect(parseArguments(['test']).only).toEqual([]);
    expect(parseArguments(['test', '--only', 'unit,e2e']).only).toEqual(['unit', 'e2e']);
    expect(parseArguments(['test', '--only=lint', '--only', 'types']).only).toEqual(['lint', 'types']);
  });

  test('passes file names to the one stage that is named', () => {
    const parsed = parseArguments(['test', '--only', 'unit', 'build/say']);
    expect(parsed).toMatchObject({ only: ['unit'], rest: ['build/say'] });
  });

  test('takes the same stages and file names for the long size', () => {
    const parsed = parseArguments(['test:full', '--only', 'integration', 'soak']);
    expect(parsed).toMatchObject({ command: 'test:full', only: ['integration'], rest: ['soak'] });
  });

  test.each([
    [[], /Say what to do/],
    [['run'], /Say what to do/],
    [['set-up', '--all'], /does not know --all/],
    [['test', '--only', 'units'], /no test stage "units"/],
    [['test', '--only'], /no test stage ""/],
    [['test', 'some-file'], /Name the stage/],
    [['test', '--only', 'lint', 'some-file'], /Name the stage/],
    [['test', '--only', 'unit,e2e', 'some-file'], /Name the stage/],
  ])('refuses %j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
  });
});
