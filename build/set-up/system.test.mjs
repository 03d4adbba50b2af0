import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installMissing, isUbuntu } from './system.mjs';

// What is said goes nowhere.
beforeEach(() => vi.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => vi.restoreAllMocks());

const POLICY = 'chromium:\n  Candidate: 1\nxvfb:\n  Candidate: 1\n';
const NEEDED = [['chromium'], ['xvfb']];

/** A system whose commands answer by the first row that matches; it notes what was run. */
function fakeSystem(answers) {
  const ran = [];
  const run = (command, args) => {
    const line = [command, ...args].join(' ');
    ran.push(line);
    const answer = answers.find(([pattern]) => pattern.test(line))?.[1] ?? {};
    return Promise.resolve({
      code: 0,
      output: '',
      late: false,
      ...(typeof answer === 'function' ? answer() : answer),
    });
  };
  return { ran, run };
}

test('does nothing where nothing is missing', async () => {
  const { ran, run } = fakeSystem([
    [/^dpkg-query/, { output: 'chromium all installed\nxvfb all installed\n' }],
  ]);
  expect(await installMissing(NEEDED, { run, isRoot: true })).toBe(false);
  expect(ran).toHaveLength(1);
});

test('installs only what is missing, without asking, as root', async () => {
  const { ran, run } = fakeSystem([
    [/^dpkg-query/, { output: 'chromium all installed\n' }],
    [/policy/, { output: POLICY }],
  ]);
  expect(await installMissing(NEEDED, { run, isRoot: true })).toBe(true);
  expect(ran.at(-1)).toMatch(
    /^env DEBIAN_FRONTEND=noninteractive .*install --yes --no-install-recommends xvfb$/,
  );
  expect(ran.join('\n')).not.toContain('sudo');
});

test('uses sudo where it asks for no password', async () => {
  const { ran, run } = fakeSystem([[/policy/, { output: POLICY }]]);
  await installMissing(NEEDED, { run, isRoot: false });
  expect(ran.at(-1)).toMatch(/^sudo -n env .* install .* chromium xvfb$/);
});

test('without the right to install it installs nothing and says the command', async () => {
  const { ran, run } = fakeSystem([
    [/^sudo/, { code: 1 }],
    [/policy/, { output: POLICY }],
  ]);
  await expect(installMissing(NEEDED, { run, isRoot: false })).rejects.toThrow(
    /sudo apt-get install --yes --no-install-recommends chromium xvfb/,
  );
  expect(ran.join('\n')).not.toMatch(/install --yes/);
});

test('reads the package lists anew where they lack a name', async () => {
  let lists = '';
  const { ran, run } = fakeSystem([
    [/policy/, () => ({ output: lists })],
    [/apt-get .*update$/, () => ((lists = POLICY), {})],
  ]);
  expect(await installMissing(NEEDED, { run, isRoot: true })).toBe(true);
  expect(ran.at(-1)).toMatch(/chromium xvfb$/);
});

test('names what the package lists do not have', async () => {
  const { run } = fakeSystem([[/policy/, { output: 'xvfb:\n  Candidate: 1\n' }]]);
  await expect(installMissing(NEEDED, { run, isRoot: true })).rejects.toThrow(/do not have: chromium/);
});

test('tries a failed installation once more with fresh lists, then shows what apt said', async () => {
  const { ran, run } = fakeSystem([
    [/policy/, { output: POLICY }],
    [/install --yes/, { code: 100, output: '404 Not Found' }],
  ]);
  await expect(installMissing(NEEDED, { run, isRoot: true })).rejects.toThrow(/404 Not Found/);
  expect(ran.filter((line) => line.includes('install --yes'))).toHaveLength(2);
  expect(ran.some((line) => line.endsWith('update'))).toBe(true);
});

test('tells Ubuntu and its children from Debian', () => {
  expect(isUbuntu('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')).toBe(true);
  expect(isUbuntu('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
  expect(isUbuntu('ID=debian\nHOME_URL="https://www.debian.org/"\n')).toBe(false);
});
