import { describe, expect, test } from 'vitest';
import { readSigning } from './signing.ts';

const apple = { APPLE_API_KEY: 'key.p8', APPLE_API_KEY_ID: 'id', APPLE_API_ISSUER: 'issuer' };

describe('signing', () => {
  test('on macOS without a certificate: the least that runs, and a notice', () => {
    const { mac, notices } = readSigning('darwin', apple);
    expect(mac).toEqual({ identity: '-', hardenedRuntime: false, notarize: false });
    expect(notices).toEqual([expect.stringContaining('CSC_LINK')]);
  });

  test('on macOS with a certificate: hardened, and notarised where there is an Apple account', () => {
    const alone = readSigning('darwin', { CSC_LINK: 'certificate' });
    expect(alone.mac).toEqual({ hardenedRuntime: true, notarize: false });
    expect(alone.notices).toEqual([expect.stringContaining('APPLE_API_KEY')]);
    const both = readSigning('darwin', { CSC_NAME: 'Somebody', ...apple });
    expect(both.mac).toEqual({ hardenedRuntime: true, notarize: true });
    expect(both.notices).toEqual([]);
  });

  test('on Windows by the certificate of either name, else not at all and with a notice', () => {
    expect(readSigning('win32', { CSC_LINK: 'c' })).toMatchObject({
      win: { signExecutable: true },
      notices: [],
    });
    expect(readSigning('win32', { WIN_CSC_LINK: 'c' }).win).toEqual({ signExecutable: true });
    const { win, notices } = readSigning('win32', {});
    expect(win).toEqual({ signExecutable: false });
    expect(notices).toEqual([expect.stringContaining('Windows will warn')]);
  });

  test('on Linux there is nothing to sign and nothing to say', () => {
    expect(readSigning('linux', {}).notices).toEqual([]);
  });
});
