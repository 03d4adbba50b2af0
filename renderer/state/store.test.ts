import { describe, expect, it } from 'vitest';
import { appError } from '../../shared/errors.ts';
import { sales, snapshot, view } from '../gallery/desk.ts';
import { createAppStore } from './store.ts';

describe('receive', () => {
  it('moves the choice away from an account that was removed', () => {
    const store = createAppStore();
    const spare = view({ ...sales, id: '00000000-0000-4000-8000-000000000002' }, { kind: 'stopped' });
    const both = [view(sales, { kind: 'stopped' }), spare];
    store.receive(snapshot(both, { seq: 1 }));
    store.choose(sales.id);
    store.receive(snapshot([spare], { seq: 2 }));
    expect(store.getState().chosenId).toBe(spare.account.id);
  });

  it('keeps the choice of an account that was just added and is not in the list yet', () => {
    const store = createAppStore();
    store.receive(snapshot([], { seq: 1 }));
    store.choose(sales.id);
    store.receive(snapshot([view(sales, { kind: 'queued', position: 1 })], { seq: 2 }));
    expect(store.getState().chosenId).toBe(sales.id);
  });
});

describe('problems', () => {
  it('stay until each is dismissed', () => {
    const store = createAppStore();
    store.report(appError('internal', 'One.', ''), 'Sales UK');
    store.report(appError('internal', 'Two.', ''));
    const [one] = store.getState().problems;
    expect(one?.about).toBe('Sales UK');
    store.dismissProblem(one?.key ?? -1);
    expect(store.getState().problems.map(({ error }) => error.message)).toEqual(['Two.']);
  });
});
