import { expect, test } from 'vitest';
import { maxTeamNameLength, parseTeamName } from './team.ts';

const codeOf = (input: string, taken: string[] = []) => {
  const parsed = parseTeamName(input, taken);
  return parsed.ok ? 'ok' : parsed.error.code;
};

test('a team’s name is kept as written, with single spaces and nothing invisible', () => {
  expect(parseTeamName('  Late \u200b shift\n', [])).toEqual({ ok: true, value: 'Late shift' });
});

test.each(['', '  ', '\u200b', 'x'.repeat(maxTeamNameLength + 1)])(
  'a name that is no name (%j) is refused',
  (name) => {
    expect(codeOf(name)).toBe('invalid-name');
  },
);

test.each(['Sales', ' sales', 'Sa\u200bles'])(
  'a name that looks like another team’s (%j) is refused',
  (name) => {
    expect(codeOf(name, ['Support', 'Sales'])).toBe('name-taken');
  },
);
