import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pageModules } from './modules.ts';

const project = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
const filesIn = (folder: string) =>
  readdirSync(join(project, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(join(folder, name)))
    .join('\n');

const listed = pageModules.map(({ name }) => name);

test('every module that our own scripts ask for is in the list', () => {
  const asked = namesIn(filesIn('electron/sessions/client'), /require\((?:name: )?'(WA\w+)'\)/g);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((name) => !listed.includes(name))).toEqual([]);
});

test('every module that the stand-in plays is in the list, and the list has no other but the extras', () => {
  const played = namesIn(filesIn('e2e/whatsapp/page'), /^ {2,}(WA\w+)[:,]/gm);
  expect([...new Set(played)].sort()).toEqual(
    pageModules
      .filter(({ need }) => need !== 'extra')
      .map(({ name }) => name)
      .sort(),
  );
});

test('every module that the library asks for on its way to ready is in the list', () => {
  const client = read('node_modules/whatsapp-web.js/src/Client.js');
  const toReady = client.slice(
    client.indexOf('async inject()'),
    client.indexOf('async initWebVersionCache()'),
  );
  const store = read('node_modules/whatsapp-web.js/src/util/Injected/AuthStore/AuthStore.js');
  const asked = namesIn(toReady + store, /(?:require\(\s*|module: )'(WA\w+)'/g);
  // Asked for only when a message cannot be read.
  const later = ['WAWebNonMessageDataRequestPlaceholderMessageResendUtils'];
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !listed.includes(name) && !later.includes(name))).toEqual([]);
});
