import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en as messages } from '../shared/i18n/en/index.ts';

const root = resolve(import.meta.dirname, '..');
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const textOf = (page) => readFileSync(join(root, page), 'utf8');
const withoutCode = (text) => text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`]*`/g, '');
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

describe.each(pages)('%s', (page) => {
  test('its links lead somewhere', () => {
    const links = all(textOf(page), /\]\((?!https?:)([^)#]+)/g);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test('the scripts that it names exist', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const named = all(textOf(page), /npm run ([a-z:-]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('what the pages quote of the interface in italics is what the interface says', () => {
  const said = Object.values(messages).map((text) => text.replaceAll('’', "'"));
  const quoted = pages.flatMap((page) => all(withoutCode(textOf(page)), /(?<![\w*])_([^_\n]+)_(?!\w)/g));
  expect(quoted).not.toEqual([]);
  const parts = quoted.flatMap((words) => words.replaceAll('’', "'").split(' › '));
  expect(parts.filter((words) => !said.some((text) => text.includes(words)))).toEqual([]);
});

test('every variable for development is described', () => {
  const variables = all(textOf('electron/environment.ts'), /\[?'(SWITCHBOARD_[A-Z_]+)'/g);
  expect(variables).not.toEqual([]);
  const described = textOf('CONTRIBUTING.md');
  expect(variables.filter((name) => !described.includes(`\`${name}\``))).toEqual([]);
});
