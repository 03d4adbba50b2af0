import { expect, it } from 'vitest';
import { appError } from '../../../shared/errors.ts';
import { failureDetails } from './failure-details.ts';

it('says the code, the whole message, the version and the time, one a line', () => {
  const error = appError('download-failed', 'The download ended after {percent} %.', 'Try again.', {
    values: { percent: 42 },
  });
  expect(failureDetails({ error, version: '1.2.3', seenAt: Date.parse('2026-11-21T12:00:00Z') })).toBe(
    'Switchboard 1.2.3\nTime: 2026-11-21T12:00:00.000Z\nCode: download-failed\nMessage: The download ended after 42 %.',
  );
});
