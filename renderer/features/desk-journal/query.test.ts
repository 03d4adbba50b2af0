import { expect, test } from 'vitest';
import { journalFilterSchema } from '../../../shared/journal-view.ts';
import { allOfIt, filterOf, isAll } from './query.ts';

test('nothing chosen lets everything through', () => {
  expect(filterOf(allOfIt)).toEqual({});
  expect(isAll(allOfIt)).toBe(true);
});

test('what is chosen is a filter that main takes, the team of those without one included', () => {
  const account = '11111111-1111-4111-8111-111111111111';
  const filter = filterOf({ ...allOfIt, account, team: 'none', person: 'Ana', topic: 'faults' });
  expect(journalFilterSchema.parse(filter)).toEqual({
    account,
    team: null,
    person: 'Ana',
    topics: ['faults'],
  });
});

test('days are whole days here, the last one included', () => {
  const { from = '', to = '' } = filterOf({ ...allOfIt, from: '2026-03-29', to: '2026-03-29' });
  expect(new Date(from)).toEqual(new Date(2026, 2, 29));
  expect(new Date(to)).toEqual(new Date(2026, 2, 30));
  expect(journalFilterSchema.safeParse({ from, to }).success).toBe(true);
});

test('a date that is only half typed asks for nothing', () => {
  expect(filterOf({ ...allOfIt, from: '0002-1', to: '' })).toEqual({});
});
