import { expect, test } from 'vitest';
import type { SessionState } from '../../../shared/session.ts';
import { qr, receipt, sales, view } from '../../gallery/desk.ts';
import { writtenReceipt } from './written-receipt.ts';

const shownIn = (state: SessionState) => writtenReceipt(view(sales, state, { receipt: receipt() }));

test('a receipt is shown once all of it was tried, and not before', () => {
  for (const step of ['unlink', 'close', 'erase'] as const)
    expect(shownIn({ kind: 'logging-out', step }), step).toBeNull();
  expect(shownIn(qr())).toEqual(receipt());
  expect(shownIn({ kind: 'stopped' })).toEqual(receipt());
});
