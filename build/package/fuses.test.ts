import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { fuses } from './fuses.ts';

test('every fuse that there is has been decided', () => {
  const names = Object.values(FuseV1Options).filter((name) => typeof name === 'string');
  const decided = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  expect(Object.keys(fuses).sort()).toEqual(decided.sort());
});

test('the packaged program is no Node, takes no debugger and loads no other app', () => {
  expect(fuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
    loadBrowserProcessSpecificV8Snapshot: false,
  });
});
