import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installHeadlessShell } from './headless-shell.mjs';

// What is said goes nowhere.
beforeEach(() => vi.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => vi.restoreAllMocks());

let folder;
let stamp;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'switchboard-shell-'));
  stamp = join(folder, 'new', 'without');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A system whose commands print this, by the first row that matches. */
const system = (...answers) =>
  vi.fn((command, args) => {
    const line = [command, ...args].join(' ');
    const output = answers.find(([pattern]) => pattern.test(line))?.[1] ?? '';
    return Promise.resolve({ code: 0, output, late: false });
  });

const HAS_IT = [/policy/, 'chromium-headless-shell:\n  Candidate: 1\n'];

test('installs the package where there is one', async () => {
  const run = system(HAS_IT);
  expect(await installHeadlessShell({ run, isRoot: true, stamp })).toBe(true);
  expect(run.mock.lastCall[1].at(-1)).toBe('chromium-headless-shell');
  expect(existsSync(stamp)).toBe(false);
});

test('asks one quick question where it is installed', async () => {
  const run = system([
    /^dpkg-query/,
    'chromium-headless-shell amd64 installed\nchromium-headless-shell arm64 installed\n',
  ]);
  expect(await installHeadlessShell({ run, isRoot: true, stamp })).toBe(false);
  expect(run).toHaveBeenCalledOnce();
});

test('goes on where the lists do not have it, and asks again only when told to', async () => {
  const run = system();
  expect(await installHeadlessShell({ run, isRoot: true, stamp })).toBe(false);
  run.mockClear();
  expect(await installHeadlessShell({ run, isRoot: true, stamp })).toBe(false);
  expect(run).not.toHaveBeenCalled();
  const later = system(HAS_IT);
  expect(await installHeadlessShell({ run: later, isRoot: true, retry: true, stamp })).toBe(true);
  expect(existsSync(stamp)).toBe(false);
});

test('goes on where this user may install nothing', async () => {
  const run = vi.fn((command) =>
    Promise.resolve({ code: command === 'sudo' ? 1 : 0, output: '', late: false }),
  );
  expect(await installHeadlessShell({ run, isRoot: false, stamp })).toBe(false);
});
