import { expect, it } from 'vitest';
import { logoutSteps } from '../../shared/session.ts';
import { stepsAt } from './Steps.tsx';

const names = { unlink: 'Tell', close: 'Close', erase: 'Erase' };

it('what is behind is done, and what is ahead is still to come', () => {
  expect(stepsAt(logoutSteps, 'close', names)).toEqual([
    { name: 'Tell', progress: 'done' },
    { name: 'Close', progress: 'now' },
    { name: 'Erase', progress: 'next' },
  ]);
});
