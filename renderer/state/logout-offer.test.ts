import { describe, expect, it } from 'vitest';
import { ann, qr, ready, sales, view } from '../gallery/desk.ts';
import { canLogOut } from './logout-offer.ts';

describe('canLogOut', () => {
  it('is so for what is linked or linking', () => {
    expect(canLogOut(view(sales, ready(ann)))).toBe(true);
    expect(canLogOut(view(sales, { kind: 'syncing', percent: null }))).toBe(true);
    expect(canLogOut(view(sales, { kind: 'conflict', identity: ann }))).toBe(true);
  });

  it('is so for a linked number whose Chrome does not run', () => {
    expect(canLogOut(view(sales, { kind: 'stopped' }, { identity: ann }))).toBe(true);
    expect(canLogOut(view(sales, { kind: 'stopped' }))).toBe(false);
  });

  it('is not so without a link, nor while a logout runs', () => {
    expect(canLogOut(view(sales, qr()))).toBe(false);
    expect(canLogOut(view(sales, { kind: 'logging-out', step: 'unlink' }, { identity: ann }))).toBe(false);
  });
});
