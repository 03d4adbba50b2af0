/**
 * Every fault that the stand-in can play. The types are closed: adding one here makes the compiler ask for its
 * place in `FAULTS`, and for its interpretation in the one file that plays it (server: faults.ts, page: page/faults.ts).
 */

/** What happens when the page is loaded the next time. */
export type LoadFault =
  | { readonly kind: 'neverLoads' }
  | { readonly kind: 'neverBoots' }
  | { readonly kind: 'syncedEarly' }
  | { readonly kind: 'moduleMissing'; readonly module: string }
  | { readonly kind: 'reloadDuringInject' };

/** How a logout by the device goes, from now on. `slow` is in milliseconds. */
export type LogoutFault =
  | { readonly kind: 'ok' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'throw' }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'navigate-first' };

/** What happens at once to pages that are open. `hang` is in milliseconds. */
export type LiveFault =
  | { readonly kind: 'reload' }
  | { readonly kind: 'crash' }
  | { readonly kind: 'hang'; readonly ms: number }
  | { readonly kind: 'resync' }
  | { readonly kind: 'iframes'; readonly count: number }
  | { readonly kind: 'pushState'; readonly times: number }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'unpairedIdle' }
  | { readonly kind: 'unpaired' }
  | { readonly kind: 'proxyBlock' }
  | { readonly kind: 'networkDown' }
  | { readonly kind: 'networkUp' };

/** The live faults that the page itself plays; the others are the server's. */
export type PageFault = Exclude<LiveFault, { kind: 'networkDown' | 'networkUp' | 'unpairedIdle' }>;

/** Whom a fault is for: everyone, the linked devices of one phone, or the browser that calls itself so. */
export type Target = 'everyone' | { readonly phone: string } | { readonly deviceName: string };

interface FaultFact {
  readonly when: 'load' | 'logout' | 'now';
  readonly playedBy: 'server' | 'page';
  readonly says: string;
}

type FaultKind = (LoadFault | LogoutFault | LiveFault)['kind'];

/** The table of faults: when each plays, which side plays it, and what it looks like from outside. */
export const FAULTS = {
  neverLoads: { when: 'load', playedBy: 'server', says: 'the HTTP answer never comes: goto hangs' },
  neverBoots: {
    when: 'load',
    playedBy: 'page',
    says: 'no window.Debug: the injection ends with "auth timeout"',
  },
  syncedEarly: {
    when: 'load',
    playedBy: 'page',
    says: 'a restored page has synced before window.Debug appears',
  },
  moduleMissing: { when: 'load', playedBy: 'page', says: 'window.require throws for one module' },
  reloadDuringInject: {
    when: 'load',
    playedBy: 'page',
    says: 'the page reloads at the first window.require',
  },

  ok: { when: 'logout', playedBy: 'server', says: 'the device is removed, the page answers, then navigates' },
  slow: { when: 'logout', playedBy: 'server', says: 'as ok, after a delay' },
  hang: {
    when: 'logout',
    playedBy: 'server',
    says: 'logout: never answered, device kept. Now: the main thread is busy',
  },
  throw: { when: 'logout', playedBy: 'page', says: 'logout throws in the page, device kept' },
  refuse: { when: 'logout', playedBy: 'server', says: 'WhatsApp refuses the logout, device kept' },
  'navigate-first': {
    when: 'logout',
    playedBy: 'page',
    says: 'the device is removed and the page navigates before it answers',
  },

  reload: { when: 'now', playedBy: 'page', says: 'the page reloads' },
  crash: { when: 'now', playedBy: 'page', says: 'the renderer process dies' },
  resync: {
    when: 'now',
    playedBy: 'page',
    says: 'hasSynced goes false and true: authenticated and ready again',
  },
  iframes: { when: 'now', playedBy: 'page', says: 'frames are added, each navigates once' },
  pushState: { when: 'now', playedBy: 'page', says: 'navigations within the document' },
  conflict: { when: 'now', playedBy: 'page', says: 'Socket.state CONFLICT until takeover()' },
  unpaired: { when: 'now', playedBy: 'page', says: 'Socket.state UNPAIRED although linked' },
  proxyBlock: { when: 'now', playedBy: 'page', says: 'Socket.state PROXYBLOCK' },
  unpairedIdle: { when: 'now', playedBy: 'server', says: 'the QR code stops rotating until refreshQR()' },
  networkDown: { when: 'now', playedBy: 'server', says: 'streams drop, requests fail, Socket.state TIMEOUT' },
  networkUp: { when: 'now', playedBy: 'server', says: 'ends networkDown: OPENING, then CONNECTED' },
} satisfies Record<FaultKind, FaultFact>;
