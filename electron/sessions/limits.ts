/** How long each wait on the outside may take, in milliseconds. Tests pass shorter ones. */
export interface Limits {
  /** From launching Chrome until the page is ready to be watched. */
  readonly start: number;
  /** For a loaded page to become WhatsApp Web. */
  readonly boot: number;
  /** From linking or restoring until ready, counted anew at every sign of progress. */
  readonly ready: number;
  /** For WhatsApp to confirm that the device is removed, once the page is connected. */
  readonly unlink: number;
  /** For the page to do anything else that is asked of it. */
  readonly ask: number;
  /** How long a pairing code is good (WhatsApp's own interval, as the library has it). */
  readonly pairingCode: number;
  /** For a page that must first come online before it can unlink. */
  readonly connect: number;
  /** For Chrome to close by itself before its processes are killed. Longer than its 1 s delay in writing storage. */
  readonly close: number;
  /** For the killed processes to be gone. */
  readonly kill: number;
  /** For the old profile to be deleted before the next start; what is left is finished later. */
  readonly erase: number;
  /** How long QR codes are renewed while nobody scans. */
  readonly scanWindow: number;
  /** How long the Chrome of an unlinked account goes on when nobody looks at it any more. */
  readonly unwatched: number;
  /** How long a Chrome that warms up for the end of a logout waits for the decision. */
  readonly spare: number;
  /** Between two looks at whether the page still answers. */
  readonly probeEvery: number;
  /** For the page to answer. */
  readonly probe: number;
  /** For an account's proxy to open a way to WhatsApp. */
  readonly proxy: number;
  /** How long a proxy may be of no use to a running account before the account is closed and tried anew. */
  readonly proxyLost: number;
  /** For what a session is doing when the app quits. */
  readonly finish: number;
  /** Until what could not be saved is saved again. */
  readonly saveAgain: number;
  /** The first delay before a retry; doubled each time up to `recoverCap`. */
  readonly recoverBase: number;
  readonly recoverCap: number;
}

export const defaultLimits: Limits = {
  start: 90_000,
  boot: 30_000,
  ready: 120_000,
  unlink: 15_000,
  ask: 15_000,
  pairingCode: 180_000,
  connect: 45_000,
  close: 3_000,
  kill: 5_000,
  erase: 5_000,
  scanWindow: 10 * 60_000,
  unwatched: 60_000,
  spare: 2 * 60_000,
  probeEvery: 30_000,
  probe: 10_000,
  proxy: 10_000,
  proxyLost: 30_000,
  finish: 700,
  saveAgain: 5_000,
  recoverBase: 2_000,
  recoverCap: 5 * 60_000,
};
