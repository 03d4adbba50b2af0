import type { DownloadSource } from './sessions/chrome/download.ts';
import type { Network } from './sessions/chrome/launch.ts';

/** What may be set from outside for development and tests. A packaged app has none of it. */
export interface Environment {
  readonly dataFolder: string | undefined;
  readonly network: Network;
  readonly browser: string | undefined;
  /** Where browsers are downloaded from. */
  readonly downloads: DownloadSource | undefined;
  /** How long QR codes are renewed while nobody scans, in milliseconds. */
  readonly scanWindow: number | undefined;
  /** The address to ask for updates of the app. */
  readonly updates: string | undefined;
  /** The file to read instead of this computer's policy. */
  readonly policy: string | undefined;
  /** Where the development server serves the renderer. */
  readonly rendererUrl: string | undefined;
}

const real: Environment = {
  dataFolder: undefined,
  network: { kind: 'whatsapp' },
  browser: undefined,
  downloads: undefined,
  scanWindow: undefined,
  updates: undefined,
  policy: undefined,
  rendererUrl: undefined,
};

/** @param packaged whether this is the product that people install: it ignores every one of these variables. */
export function readEnvironment(packaged: boolean, env: NodeJS.ProcessEnv): Environment {
  if (packaged) return real;
  const host = env['SWITCHBOARD_WHATSAPP_HOST'];
  const spki = env['SWITCHBOARD_WHATSAPP_SPKI'];
  const downloads = env['SWITCHBOARD_DOWNLOADS'];
  const scanWindow = Number(env['SWITCHBOARD_SCAN_WINDOW']);
  return {
    dataFolder: env['SWITCHBOARD_DATA_DIR'] || undefined,
    network: host && spki ? { kind: 'stand-in', host, spki } : real.network,
    browser: env['SWITCHBOARD_CHROME'] || undefined,
    downloads: downloads
      ? { versions: `${downloads}/versions.json`, archives: `${downloads}/archives` }
      : undefined,
    scanWindow: scanWindow > 0 ? scanWindow : undefined,
    updates: env['SWITCHBOARD_UPDATES'] || undefined,
    policy: env['SWITCHBOARD_POLICY'] || undefined,
    rendererUrl: env['ELECTRON_RENDERER_URL'] || undefined,
  };
}
