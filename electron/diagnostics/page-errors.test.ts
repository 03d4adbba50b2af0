import { expect, test } from 'vitest';
import type { PageError } from '../../shared/diagnostics.ts';
import { pageErrors } from './page-errors.ts';

const error: PageError = {
  kind: 'error',
  name: 'TypeError',
  message: "Cannot read properties of undefined (reading 'kind')",
  stack: 'TypeError: Ada said so\n    at show (switchboard://app/assets/index-a.js:1:20)',
};

function open() {
  const lines: string[] = [];
  let now = 0;
  const tell = pageErrors({ info: (line) => lines.push(line) }, () => now);
  return {
    lines,
    tell,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

test('an error of the page is written down by its kind and its place, without what it says of people', () => {
  const { lines, tell } = open();
  tell(error);
  tell({ ...error, name: 'Ada <15550001>', message: 'Ada is late', kind: 'interface' });
  expect(lines).toEqual([
    "page: error: TypeError Cannot read properties of undefined (reading 'kind') < show index-a.js:1:20",
    'page: interface: Error  < show index-a.js:1:20',
  ]);
});

test('of very many errors only some are written down, and how many more there were', () => {
  const { lines, tell, wait } = open();
  for (let index = 0; index < 5_000; index += 1) tell(error);
  expect(lines).toHaveLength(20);
  wait(61_000);
  tell(error);
  expect(lines.slice(20)).toEqual(['page: 4980 more errors', lines[0]]);
});
