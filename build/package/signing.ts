import type { Configuration } from 'electron-builder';

type Env = Readonly<NodeJS.ProcessEnv>;

/** How a package is signed. electron-builder reads the certificates and passwords from the environment by itself. */
interface Signing {
  readonly mac: Pick<NonNullable<Configuration['mac']>, 'identity' | 'hardenedRuntime' | 'notarize'>;
  readonly win: Pick<NonNullable<Configuration['win']>, 'signExecutable'>;
  /** What is left out and why, in words for whoever packages. */
  readonly notices: readonly string[];
}

/** Each set of variables is enough to notarise; the names are those that electron-builder reads. */
const notarisingSets = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN', 'APPLE_KEYCHAIN_PROFILE'],
] as const;

/** What the environment allows: signed where it names a certificate, notarised where it also names an Apple account. */
export function readSigning(platform: NodeJS.Platform, env: Env): Signing {
  switch (platform) {
    case 'darwin':
      return macSigning(env);
    case 'win32':
      return windowsSigning(env);
    default:
      return { mac: unsignedMac, win: {}, notices: [] };
  }
}

// Apple silicon runs nothing that has no signature at all; one without a name is no proof of anything. Under the
// hardened runtime such a program could not load its own libraries.
const unsignedMac = { identity: '-', hardenedRuntime: false, notarize: false } as const;

function macSigning(env: Env): Signing {
  if (!env['CSC_LINK'] && !env['CSC_NAME']) {
    const notice =
      'Not signed and not notarised: neither CSC_LINK (a certificate) nor CSC_NAME (one of the keychain) is set. ' +
      'macOS will refuse to open this app on other computers, and it cannot update itself.';
    return { mac: unsignedMac, win: {}, notices: [notice] };
  }
  const notarize = notarisingSets.some((names) => names.every((name) => env[name]));
  const notice = `Signed, but not notarised: set ${notarisingSets[0].join(', ')}. macOS will warn whoever opens this app.`;
  return { mac: { hardenedRuntime: true, notarize }, win: {}, notices: notarize ? [] : [notice] };
}

function windowsSigning(env: Env): Signing {
  const isSigned = Boolean(env['WIN_CSC_LINK'] || env['CSC_LINK']);
  const notice =
    'Not signed: neither WIN_CSC_LINK nor CSC_LINK (a certificate) is set. Windows will warn whoever installs this.';
  return { mac: unsignedMac, win: { signExecutable: isSigned }, notices: isSigned ? [] : [notice] };
}
