import type { Configuration } from 'electron-builder';

/**
 * Every switch that is burnt into the program, item 19 of Electron's security list: none is left at what Electron
 * ships with. A test holds this against the list of those that there are.
 */
export const fuses = {
  // The program is our app and nothing else: no plain Node by an environment variable, and no debugger by an argument.
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  // Only the app that was packaged, unchanged. Electron checks the sum on macOS and Windows.
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  // Our pages come over our own protocol.
  grantFileProtocolExtraPrivileges: false,
  enableCookieEncryption: true,
  // There is one snapshot for all processes in what we ship.
  loadBrowserProcessSpecificV8Snapshot: false,
} as const satisfies Configuration['electronFuses'];
