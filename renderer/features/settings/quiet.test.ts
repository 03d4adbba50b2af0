import { expect, it } from 'vitest';
import { quietNow, quietSetting } from './quiet.ts';

const evening = new Date(2026, 10, 30, 22, 30).getTime();

it('ends after an hour, or at eight tomorrow also across the end of a month', () => {
  expect(quietSetting('hour', evening)).toEqual({ until: new Date(2026, 10, 30, 23, 30).toISOString() });
  expect(quietSetting('morning', evening)).toEqual({ until: new Date(2026, 11, 1, 8).toISOString() });
  expect(quietSetting('always', evening)).toEqual({ until: null });
  expect(quietSetting('off', evening)).toBeNull();
});

it('is over when its moment has come', () => {
  const quiet = quietSetting('hour', evening);
  expect(quietNow(quiet, evening)).toEqual(quiet);
  expect(quietNow(quiet, evening + 3_600_000)).toBe('off');
  expect(quietNow({ until: null }, evening)).toBe('always');
});
