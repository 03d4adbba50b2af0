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
  // Without a GPU, WebGL would come from a software renderer that nothing here uses: 12 to 20 MB an account.
  '--disable-software-rasterizer',
  '--disable-sync',
  '--mute-audio',
];

/** Of Chrome's features, those that only cost where nobody sees the browser and it shows one site. */
const unusedFeatures = [
  // Pages for the address bar's suggestions, loaded ahead: 40 MB and half of the processor time of a start.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // A process kept ready for the next site: 15 to 20 MB.
  'SpareRendererForSitePerProcess',
];

/**
 * What the headless shell, the lighter browser, does on top. On Linux Chrome's network process has no sandbox of its own,
 * so a process to itself protects nothing there: 9 to 16 MB.
 */
const shellArguments = process.platform === 'linux' ? ['--enable-features=NetworkServiceInProcess2'] : [];

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
 * Everything through the proxy and nothing beside it, lest WhatsApp or the network see this computer's own address:
 * - Chrome by itself leaves a proxy out for loopback addresses.
 * - Names are for the proxy to look up. Chrome looks some up ahead of need, so it can look up none but the proxy's.
 * - QUIC and WebRTC are UDP, which these proxies do not carry: Chrome would send it straight.
 */
function proxyArguments(proxyServer: string): string[] {
  return [
    `--proxy-server=${proxyServer}`,
    '--proxy-bypass-list=<-loopback>',
    `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${new URL(proxyServer).hostname}`,
    '--disable-quic',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', // its name in older ones
  ];
}

/**
 * How an account's Chrome is launched; a fresh object each time, because the library changes what it gets.
 * Over a pipe, so that Chrome ends with us (with the default WebSocket it outlives a killed parent) and no other
 * program can debug it. Signals are ours to handle.
 * @param proxyServer `scheme://host:port`, or null for none; it then leads the names, a stand-in's too, where it likes.
 */
export function launchOptions(
  browser: Browser,
  profile: string,
  network: Network,
  proxyServer: string | null,
  limitMs: number,
): LaunchOptions {
  return {
    executablePath: browser.path,
    userDataDir: profile,
    headless: browser.kind === 'headless-shell' ? 'shell' : true,
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: limitMs,
    args: [
      ...quietChrome,
      // Added by puppeteer to those that it turns off itself.
      `--disable-features=${unusedFeatures.join(',')}`,
      ...(browser.kind === 'headless-shell' ? shellArguments : []),
      ...networkArguments(network),
      // After the network's, since of two rules for names the last one counts.
      ...(proxyServer === null ? [] : proxyArguments(proxyServer)),
      ...(runsAsRoot() ? ['--no-sandbox'] : []),
    ],
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
