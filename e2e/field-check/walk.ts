import type { Moment } from './page/modules.ts';

/** The name of the account, which the phone lists as "Switchboard - Field check". */
export const label = 'Field check';
export const listedName = `Switchboard - ${label}`;

export type BrowserKind = 'full' | 'headless-shell';

/** What the runner can do. */
export type Action =
  /** Adds the account and waits for its first code. */
  | { readonly kind: 'add' }
  /** Looks which modules are in the page. */
  | { readonly kind: 'probe'; readonly moment: Moment }
  /** Shows each code until a phone has scanned one and the account is linked. */
  | { readonly kind: 'scan' }
  /** Closes everything and opens it again on that browser, as if the app were closed and opened; the link must hold. */
  | { readonly kind: 'reopen'; readonly browser: BrowserKind }
  /** Measures the memory of the account at rest. */
  | { readonly kind: 'measure'; readonly browser: BrowserKind }
  /** Waits until the phone has removed the device, and the account is back on a code. */
  | { readonly kind: 'await-unlink' }
  | { readonly kind: 'log-out' }
  /** Asks what the phone shows; `yes` is what should be. */
  | { readonly kind: 'ask-phone'; readonly question: Question };

export type Question = 'listed' | 'gone';

export const questions: Readonly<Record<Question, string>> = {
  listed: `On the phone, under Linked devices: is "${listedName}" there now?`,
  gone: `On the phone, under Linked devices: is "${listedName}" gone?`,
};

export type StepId = 'code' | 'link' | 'memory' | 'restart' | 'lighter' | 'unlink' | 'link-again' | 'log-out';

export interface Step {
  readonly id: StepId;
  readonly title: string;
  /** What the account must be before it; otherwise the step is not run. */
  readonly from: 'nothing' | 'code' | 'linked';
  /** What the person reads first. */
  readonly says: readonly string[];
  /** Asked before anything is done that changes something on the phone. */
  readonly confirm?: string;
  readonly actions: readonly Action[];
}

const howToScan = [
  'On the phone: WhatsApp > Settings > Linked devices > Link a device (Android: the three dots > Linked devices).',
  'Then point its camera at the code that appears here. A code lives 20 to 60 seconds; the next one appears by itself.',
];

/** The walk: every step in its order. */
export const walk: readonly Step[] = [
  {
    id: 'code',
    title: 'The first QR code',
    from: 'nothing',
    says: ['Chrome opens WhatsApp Web out of sight and asks it for a code. Nothing to do for you.'],
    actions: [{ kind: 'add' }, { kind: 'probe', moment: 'code' }],
  },
  {
    id: 'link',
    title: 'Link',
    from: 'code',
    says: howToScan,
    confirm: `Show the code now? Scanning it adds "${listedName}" to the phone's linked devices.`,
    actions: [
      { kind: 'scan' },
      { kind: 'probe', moment: 'ready' },
      { kind: 'ask-phone', question: 'listed' },
    ],
  },
  {
    id: 'memory',
    title: 'Memory with the whole Chrome',
    from: 'linked',
    says: ['The account is left alone for a moment, then its memory is measured.'],
    actions: [{ kind: 'measure', browser: 'full' }],
  },
  {
    id: 'restart',
    title: 'Close and open again',
    from: 'linked',
    says: ['Everything is closed and opened again. The number must come back by itself, without a scan.'],
    actions: [{ kind: 'reopen', browser: 'full' }],
  },
  {
    id: 'lighter',
    title: 'The lighter browser',
    from: 'linked',
    says: ['The same with the headless shell, which needs less memory; then back to the whole Chrome.'],
    actions: [
      { kind: 'reopen', browser: 'headless-shell' },
      { kind: 'measure', browser: 'headless-shell' },
      { kind: 'reopen', browser: 'full' },
    ],
  },
  {
    id: 'unlink',
    title: 'Unlink on the phone',
    from: 'linked',
    says: [
      `On the phone: WhatsApp > Settings > Linked devices > "${listedName}" > Log out.`,
      'Take care to choose this entry and no other.',
    ],
    actions: [{ kind: 'await-unlink' }],
  },
  {
    id: 'link-again',
    title: 'Link again',
    from: 'code',
    says: howToScan,
    confirm: 'Show the new code now? Scan it with the same phone.',
    actions: [{ kind: 'scan' }],
  },
  {
    id: 'log-out',
    title: 'Log out',
    from: 'linked',
    says: ['As Log out in the app: the phone is told, Chrome is closed, the credentials are erased.'],
    confirm: `Log out now? This takes "${listedName}" off the phone's linked devices.`,
    actions: [{ kind: 'log-out' }, { kind: 'ask-phone', question: 'gone' }],
  },
];
