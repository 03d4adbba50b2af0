import { describe, expect, test } from 'vitest';
import { configuration, type PackageOptions } from './config.ts';
import { fuses } from './fuses.ts';
import { packageOf } from './needed-modules.ts';

const official: PackageOptions = {
  runtime: { kind: 'official' },
  updates: { provider: 'github', owner: 'someone', repo: 'switchboard' },
  version: '1.2.3',
  platform: 'linux',
  env: {},
  output: '/tmp/output',
  files: [],
  icons: '/tmp/icons',
  licences: { own: '/tmp/LICENSE', others: '/tmp/others.txt' },
};
const targets = (list: unknown) =>
  (list as { target: string; arch: string[] }[]).map(({ target, arch }) => [target, arch]);

describe('a package for people', () => {
  const config = configuration(official);

  test('is an archive that carries its sums, with nothing beside it', () => {
    expect(config.asar).toBe(true);
    expect(config.disableAsarIntegrity).toBeUndefined();
    expect(config.asarUnpack).toBeUndefined();
  });

  test('has every fuse burnt in', () => {
    expect(config.electronFuses).toBe(fuses);
  });

  test('comes in the forms of each system, for both kinds of processor', () => {
    const both = ['x64', 'arm64'];
    expect(targets(config.linux?.target)).toEqual(
      ['AppImage', 'deb', 'rpm', 'tar.gz'].map((each) => [each, both]),
    );
    expect(targets(config.mac?.target)).toEqual(['dmg', 'zip'].map((each) => [each, both]));
    expect(targets(config.win?.target)).toEqual(['nsis', 'portable'].map((each) => [each, both]));
  });

  test('keeps its sandbox, and a person’s data when it is removed', () => {
    expect(config.appImage?.executableArgs).toEqual([]);
    expect(config.nsis?.deleteAppDataOnUninstall).toBe(false);
  });

  test('looks for updates where it was told, or nowhere', () => {
    expect(config.publish).toEqual(official.updates);
    expect(configuration({ ...official, updates: null }).publish).toBeNull();
  });
});

test('a package of the fallback says in its version what it is, and looks for no updates', () => {
  const runtime = { kind: 'fallback', folder: '/tmp/electron', version: '33.4.11' } as const;
  const config = configuration({ ...official, runtime, updates: null });
  expect(config.extraMetadata).toMatchObject({ version: '1.2.3-not-for-distribution' });
  expect(config).toMatchObject({ electronDist: '/tmp/electron', electronVersion: '33.4.11', publish: null });
  expect(configuration(official).extraMetadata).toMatchObject({ version: '1.2.3' });
});

test.each([
  ['node_modules/zod/v4/index.js', 'zod'],
  ['node_modules/@formatjs/intl/index.js', '@formatjs/intl'],
  ['node_modules/extract-zip/node_modules/yauzl/index.js', 'yauzl'],
  ['/home/node_modules/x/node_modules/@a/b', '@a/b'],
  ['out/main/start.js', undefined],
])('%s belongs to the package %s', (path, name) => {
  expect(packageOf(path)).toBe(name);
});
