import { describe, expect, it } from 'vitest';
import { isOffered, type Lifecycle } from './lifecycle-offer.ts';

const all: readonly Lifecycle[] = ['start', 'stop', 'restart', 'reset', 'remove'];
const offeredIn = (state: Parameters<typeof isOffered>[1]) => all.filter((what) => isOffered(what, state));

describe('isOffered', () => {
  it('stops and restarts what runs, and starts what does not', () => {
    expect(offeredIn('ready')).toEqual(['stop', 'restart', 'reset', 'remove']);
    expect(offeredIn('held')).toEqual(['stop', 'restart', 'reset', 'remove']);
    expect(offeredIn('failed')).toEqual(['start', 'reset', 'remove']);
  });

  it('is nothing while a logout runs', () => {
    expect(offeredIn('logging-out')).toEqual([]);
  });
});
