import type { LaunchOptions } from 'puppeteer-core';
import type { Browser } from './find.ts';

/** Where accounts look for WhatsApp: the real one, or a stand-in for development and tests. */
export type Network =
  | { readonly kind: 'whatsapp' }
  /** `host` is `address:port`; `spki` the base64 SHA-256 of the only public key accepted from it. */
  | { readonly kind: 'stand-in'; readonly host: string; readonly spki: string };

const quietChrome = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--mute-audio',
];

/** Chrome refuses to run its own sandbox as root; everybody else keeps it. */
export const runsAsRoot = (): boolean => process.getuid?.() === 0;

function networkArguments(network: Network): string[] {
  switch (network.kind) {
    case 'whatsapp':
      return [];
    case 'stand-in':
      return [
        `--host-resolver-rules=MAP web.whatsapp.com:443 ${network.host}`,
        `--ignore-certificate-errors-spki-list=${network.spki}`,
        '--disable-quic',
      ];
  }
}

/**
 * How an account's Chrome is launched; a fresh object each time, because the library changes what it gets.
 * Over a pipe, so that Chrome ends with us (with the default WebSocket it outlives a killed parent) and no other
 * program can debug it. Signals are ours to handle.
 */
export function launchOptions(
  browser: Browser,
  profile: string,
  network: Network,
  limitMs: number,
): LaunchOptions {
  return {
    executablePath: browser.path,
    userDataDir: profile,
    headless: true,
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: limitMs,
    args: [...quietChrome, ...networkArguments(network), ...(runsAsRoot() ? ['--no-sandbox'] : [])],
  };
}

/** The user agent of the same browser with a window: the real version and platform, without the word Headless. */
export function userAgentOf({ version }: Pick<Browser, 'version'>): string {
  const systems: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'Windows NT 10.0; Win64; x64',
    darwin: 'Macintosh; Intel Mac OS X 10_15_7',
  };
  const system = systems[process.platform] ?? 'X11; Linux x86_64';
  const major = version.split('.')[0] ?? version;
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
}
