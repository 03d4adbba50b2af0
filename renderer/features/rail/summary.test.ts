import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../shared/session.ts';
import { ann, errors, inSeconds, qr, ready } from '../../gallery/desk.ts';
import { summaryLine } from './summary.ts';

const recovering: SessionState = {
  kind: 'recovering',
  attempt: 1,
  nextTryAt: inSeconds(5),
  cause: errors.network,
};

describe('summaryLine', () => {
  it('counts what is linked and what needs a scan', () => {
    expect(summaryLine([ready(ann), qr(), ready(ann)])).toBe('2 linked, 1 needs a scan');
    expect(summaryLine([qr(), { kind: 'scan-paused', why: 'expired' }])).toBe('2 need a scan');
    expect(summaryLine([{ kind: 'scan-paused', why: 'unwatched' }])).toBe('1 needs a scan');
  });

  it('does not count a number without a connection as linked', () => {
    expect(summaryLine([ready(ann, 'reconnecting')])).toBe('1 needs attention');
    expect(summaryLine([recovering, { kind: 'failed', error: errors.browserStuck }])).toBe(
      '2 need attention',
    );
  });

  it('does not count a number that waits for a decision as linked', () => {
    expect(summaryLine([{ kind: 'held', identity: ann, expected: '12025550147' }])).toBe('1 needs attention');
  });

  it('names the rest', () => {
    expect(summaryLine([{ kind: 'stopped' }, { kind: 'queued', position: 1 }])).toBe(
      '1 under way, 1 stopped',
    );
  });

  it('says so when there are none', () => {
    expect(summaryLine([])).toBe('No accounts yet');
  });
});
