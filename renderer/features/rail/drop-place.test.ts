import { describe, expect, it } from 'vitest';
import { accountDrop, teamDrop, type DropGroup } from './drop-place.ts';

const groups: readonly DropGroup[] = [
  {
    team: 'a',
    collapsed: false,
    top: 0,
    bottom: 130,
    rows: [
      { id: '1', top: 30, bottom: 80 },
      { id: '2', top: 80, bottom: 130 },
    ],
  },
  { team: 'b', collapsed: true, top: 130, bottom: 160, rows: [] },
  { team: null, collapsed: false, top: 160, bottom: 240, rows: [{ id: '3', top: 190, bottom: 240 }] },
];

describe('accountDrop', () => {
  it.each([
    [10, 'a', '1'],
    [54, 'a', '1'],
    [56, 'a', '2'],
    [120, 'a', null],
    [140, 'b', null],
    [200, null, '3'],
    [999, null, null],
    [-50, 'a', '1'],
  ])('at %s px', (y, team, before) => {
    expect(accountDrop(y, groups)?.to).toEqual({ team, before });
  });

  it('has no place where there is no group', () => {
    expect(accountDrop(10, [])).toBeNull();
  });
});

describe('teamDrop', () => {
  it('goes before the team whose upper half it is over, and behind all others below', () => {
    expect(teamDrop(20, groups)?.to).toBe('a');
    expect(teamDrop(100, groups)).toEqual({ to: 'b', line: 130 });
    expect(teamDrop(230, groups)).toEqual({ to: null, line: 160 });
  });
});
