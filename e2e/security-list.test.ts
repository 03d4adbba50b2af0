import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const page = ['e2e/security.spec.ts'];
const foreign = ['e2e/security-foreign.spec.ts'];

/**
 * Electron's security checklist (electronjs.org, tutorial/security), item by item, and where each is shown by a test or a
 * step of one whose title begins with the item's number: `5: every permission is denied`. It fails when the item is broken.
 * Below them what Switchboard promises besides, whose tests are titled `besides: …`.
 */
const list: Record<string, { item: string; shownIn: string[] }> = {
  1: { item: 'Only secure content is loaded: none but our own', shownIn: page },
  2: { item: 'No Node in a page', shownIn: [...page, 'electron/window/main-window.test.ts'] },
  3: { item: 'Context isolation', shownIn: [...page, 'electron/window/main-window.test.ts'] },
  4: { item: 'Sandbox', shownIn: [...page, 'electron/window/sandbox.test.ts'] },
  5: { item: 'Permissions are denied', shownIn: [...page, ...foreign, 'electron/window/lockdown.test.ts'] },
  6: { item: 'Web security stays on', shownIn: [...page, 'electron/window/main-window.test.ts'] },
  7: { item: 'A content security policy', shownIn: page },
  8: { item: 'No insecure content', shownIn: [...page, 'electron/window/main-window.test.ts'] },
  9: { item: 'No experimental features', shownIn: [...page, 'electron/window/main-window.test.ts'] },
  10: { item: 'No Blink features', shownIn: [...page, 'electron/window/main-window.test.ts'] },
  11: { item: 'No web view that opens windows', shownIn: page },
  12: { item: 'No web view at all', shownIn: [...page, ...foreign, 'electron/window/lockdown.test.ts'] },
  13: { item: 'No navigation', shownIn: [...page, ...foreign, 'electron/window/lockdown.test.ts'] },
  14: { item: 'No new windows', shownIn: [...page, ...foreign, 'electron/window/lockdown.test.ts'] },
  15: {
    item: 'Only known pages are opened outside',
    shownIn: ['electron/window/external-page.test.ts', 'electron/window/open-external.test.ts', ...foreign],
  },
  16: { item: 'A current, official Electron', shownIn: ['build/set-up/electron.test.mjs'] },
  17: {
    item: 'Every command checks who sends it, and what',
    shownIn: [
      'electron/ipc/sender.test.ts',
      'electron/preload.test.ts',
      ...foreign,
      'e2e/security-fuzz.spec.ts',
    ],
  },
  18: {
    item: 'A protocol of our own, confined to the bundle',
    shownIn: ['electron/window/bundle-path.test.ts', ...foreign],
  },
  19: { item: 'Fuses', shownIn: ['e2e/packaged/packaged.spec.ts'] },
  20: { item: 'Nothing of Electron reaches a page', shownIn: [...page, 'electron/preload.test.ts'] },
  besides: {
    item: 'Profiles for their user only, no secrets in what is written down, debugging over a pipe, no downloads',
    shownIn: [
      ...page,
      'e2e/security-secrets.spec.ts',
      'electron/window/lockdown.test.ts',
      'electron/storage/data-folder.test.ts',
      'electron/updates/may-fetch.test.ts',
      'electron/updates/open-updater.test.ts',
      'electron/sessions/chrome/launch.test.ts',
    ],
  },
};

const project = resolve(import.meta.dirname, '..');

/** The items that the tests and steps of a file are titled with. */
function itemsOf(file: string): string[] {
  const source = readFileSync(join(project, file), 'utf8');
  const titles = source.matchAll(/(?:\btest|\bstep|\))\(\s*['"`]((?:\d{1,2}(?:, \d{1,2})*)|besides): /g);
  return [...titles].flatMap(([, items = '']) => items.split(', '));
}

test('the list is whole', () => {
  const numbers = Array.from({ length: 20 }, (_each, index) => String(index + 1));
  expect(Object.keys(list)).toEqual([...numbers, 'besides']);
});

test.each(Object.entries(list))('item %s is shown where the list says ($item)', (item, { shownIn }) => {
  for (const file of shownIn) expect(itemsOf(file), file).toContain(item);
});

test('and nowhere that it does not say', () => {
  const files = ['e2e', 'electron', 'build/set-up', 'build/package'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
      .filter((name) => /\.(?:spec|test)\.(?:ts|mjs)$/.test(name)),
  );
  const unlisted = files.flatMap((file) =>
    itemsOf(file)
      .filter((item) => list[item]?.shownIn.includes(file) === false)
      .map((item) => `${item} in ${file}`),
  );
  expect(unlisted).toEqual([]);
});
