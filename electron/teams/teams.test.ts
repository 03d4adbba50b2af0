import { expect, test } from 'vitest';
import { appError, AppException } from '../../shared/errors.ts';
import { codeOf } from '../../shared/errors.test-kit.ts';
import { maxTeams, type Team } from '../../shared/team.ts';
import { Teams, teamsSchema, type TeamsFile } from './teams.ts';

/** Like the file: what is read went through the schema, what is written through JSON. */
function open(stored: unknown = { version: 1, teams: [] }) {
  const disk = { stored, saves: true };
  const told: string[][] = [];
  const teams = new Teams({
    file: {
      read: () => teamsSchema.parse(disk.stored),
      write: (value: TeamsFile) => {
        if (!disk.saves) throw new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
        disk.stored = JSON.parse(JSON.stringify(value));
      },
    },
    onChange: (list) => told.push(list.map(({ name }) => name)),
  });
  return { teams, disk, told };
}

const names = ({ list }: { list: Team[] }) => list.map(({ name }) => name);

test('teams are kept in their order, told after every change, and there again after a restart', () => {
  const { teams, disk, told } = open();
  const [a, b, c] = ['A', 'B', 'C'].map((name) => teams.add(name)) as [string, string, string];
  teams.move(c, a);
  teams.move(a, null);
  teams.move(b, b);
  teams.update(b, { name: ' Bee ', colour: 'rose', collapsed: true });
  teams.remove(a);
  expect(told).toEqual([
    ['A'],
    ['A', 'B'],
    ['A', 'B', 'C'],
    ['C', 'A', 'B'],
    ['C', 'B', 'A'],
    ['C', 'B', 'A'],
    ['C', 'Bee', 'A'],
    ['C', 'Bee'],
  ]);
  const again = open(disk.stored).teams;
  expect(again.list).toEqual(teams.list);
  expect(again.get(b)).toMatchObject({ name: 'Bee', colour: 'rose', collapsed: true, schedule: null });
});

test('a new team has the colour that is used least, unless it is given one', () => {
  const { teams } = open();
  const colours = ['A', 'B', 'C'].map((name) => teams.get(teams.add(name)).colour);
  expect(new Set(colours).size).toBe(3);
  expect(teams.get(teams.add('D', 'teal')).colour).toBe('teal');
});

test('two teams cannot look the same, but a team can be spelled anew', () => {
  const { teams } = open();
  const sales = teams.add('Sales');
  teams.add('Support');
  expect(codeOf(() => teams.add(' sales '))).toBe('name-taken');
  expect(
    codeOf(() => {
      teams.update(sales, { name: 'SUPPORT' });
    }),
  ).toBe('name-taken');
  teams.update(sales, { name: 'SALES' });
  expect(names(teams)).toEqual(['SALES', 'Support']);
});

test('of several teams that are added together, one that cannot be leaves out all', () => {
  const { teams, told } = open();
  const team = (name: string) => ({ name, colour: 'teal', collapsed: false, schedule: null }) as const;
  expect(codeOf(() => teams.addAll([team('A'), team('a')]))).toBe('name-taken');
  expect(names(teams)).toEqual([]);
  expect(told).toEqual([]);
  expect(teams.addAll([team('A'), team('B')]).map(({ name }) => name)).toEqual(['A', 'B']);
});

test('a change that cannot be written is no change', () => {
  const { teams, disk } = open();
  const a = teams.add('A');
  const before = teams.list;
  disk.saves = false;
  for (const change of [
    () => teams.add('B'),
    () => {
      teams.update(a, { name: 'C' });
    },
    () => {
      teams.remove(a);
    },
  ])
    expect(codeOf(change)).toBe('storage-failed');
  expect(teams.list).toEqual(before);
});

test('an unknown team is an error in every command', () => {
  const { teams } = open();
  const a = teams.add('A');
  const unknown = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';
  for (const command of [
    () => {
      teams.update(unknown, {});
    },
    () => {
      teams.move(unknown, null);
    },
    () => {
      teams.move(a, unknown);
    },
    () => {
      teams.remove(unknown);
    },
  ])
    expect(codeOf(command)).toBe('not-found');
  expect(names(teams)).toEqual(['A']);
});

test('there are not more teams than can be', () => {
  const { teams } = open();
  for (let n = 1; n <= maxTeams; n += 1) teams.add(`Team ${n}`);
  expect(codeOf(() => teams.add('One more'))).toBe('wrong-state');
  expect(teams.list).toHaveLength(maxTeams);
});
