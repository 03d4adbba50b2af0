import { describe, expect, test } from 'vitest';
import { choosePackages, installablePackages, missingPackages, neededPackages } from './packages.mjs';

const ROWS = [['chromium'], ['libgtk-3-0t64', 'libgtk-3-0'], ['fonts-dejavu-core']];

describe('missingPackages', () => {
  test('names the rows of which nothing is installed', () => {
    const dpkg = 'fonts-dejavu-core all installed\nlibgtk-3-0 amd64 installed\n';
    expect(missingPackages(ROWS, dpkg, 'x64')).toEqual([['chromium']]);
  });

  test('accepts either name of a library', () => {
    const dpkg = 'chromium arm64 installed\nlibgtk-3-0t64 arm64 installed\nfonts-dejavu-core all installed\n';
    expect(missingPackages(ROWS, dpkg, 'arm64')).toEqual([]);
  });

  test('counts neither removed packages nor those for another processor', () => {
    const dpkg =
      'chromium amd64 config-files\nlibgtk-3-0 i386 installed\nfonts-dejavu-core all not-installed\n';
    expect(missingPackages(ROWS, dpkg, 'x64')).toEqual(ROWS);
  });

  test('finds everything missing where dpkg knows nothing', () => {
    const dpkg = 'dpkg-query: no packages found matching chromium\n';
    expect(missingPackages(ROWS, dpkg, 'x64')).toEqual(ROWS);
  });
});

describe('neededPackages', () => {
  test('wants a browser and a virtual display only where they are needed', () => {
    const least = neededPackages({ browser: false, virtualDisplay: false }).flat();
    expect(least).toContain('libnss3');
    expect(least).not.toContain('chromium');
    expect(least).not.toContain('xvfb');
    const most = neededPackages({ browser: true, virtualDisplay: true }).flat();
    expect(most).toEqual(expect.arrayContaining(['chromium', 'xvfb', ...least]));
  });
});

describe('installablePackages and choosePackages', () => {
  const policy = [
    'libgtk-3-0:',
    '  Installed: (none)',
    '  Candidate: 3.24.38-2',
    '  Version table:',
    '     3.24.38-2 500',
    'chromium:',
    '  Installed: (none)',
    '  Candidate: (none)',
    '',
  ].join('\n');

  test('knows a name with a candidate, and not one that is only mentioned', () => {
    expect(installablePackages(policy)).toEqual(new Set(['libgtk-3-0']));
  });

  test('takes the first installable name of each row and reports the rows without one', () => {
    const choice = choosePackages(ROWS, new Set(['libgtk-3-0', 'libgtk-3-0t64', 'fonts-dejavu-core']));
    expect(choice).toEqual({ chosen: ['libgtk-3-0t64', 'fonts-dejavu-core'], unknown: ['chromium'] });
  });
});
