import { describe, expect, test } from 'vitest';
import { homepageOf, readUpdateSource } from './update-source.ts';

const github = { provider: 'github', owner: 'someone', repo: 'switchboard' } as const;

describe('where updates come from', () => {
  test('nowhere, as long as nobody says', () => {
    expect(readUpdateSource({}, {})).toBeNull();
    expect(readUpdateSource({ repository: 'git@example.com:someone/switchboard.git' }, {})).toBeNull();
  });

  test.each([
    'github:someone/switchboard',
    'https://github.com/someone/switchboard',
    'git+https://github.com/someone/switchboard.git',
    { type: 'git', url: 'git+ssh://git@github.com/someone/switchboard.git' },
  ])('from the repository of package.json: %j', (repository) => {
    expect(readUpdateSource({ repository }, {})).toEqual(github);
  });

  test('from what the environment says, which counts more', () => {
    const env = { SWITCHBOARD_UPDATES_FROM: 'https://updates.example.com/desk/' };
    expect(readUpdateSource({ repository: 'github:someone/switchboard' }, env)).toEqual({
      provider: 'generic',
      url: 'https://updates.example.com/desk/',
    });
  });

  test.each(['http://updates.example.com', 'someone/switchboard', 'file:///srv/updates'])(
    '%s is refused: updates must come from one sure place',
    (given) => {
      expect(() => readUpdateSource({}, { SWITCHBOARD_UPDATES_FROM: given })).toThrow(given);
    },
  );

  test('has a page that packages can name', () => {
    expect(homepageOf(github)).toBe('https://github.com/someone/switchboard');
    expect(homepageOf({ provider: 'generic', url: 'https://updates.example.com/desk/' })).toBe(
      'https://updates.example.com',
    );
  });
});
