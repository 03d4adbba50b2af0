import type { Source } from '../observations.ts';
import type { StepId } from '../walk.ts';

/** A moment of a step: its beginning, or the first time that something was told. */
export type Mark = 'begin' | `${Source} ${string}`;

/** A stretch of time that the report gives, in milliseconds. */
export interface Span {
  readonly title: string;
  readonly from: Mark;
  readonly to: Mark;
  /** What it takes with the stand-in on two cores. */
  readonly typical: number;
  /** More than this is out of scale: a person waits, or a limit of Switchboard's comes near. */
  readonly most: number;
}

/** What a step looks like with the stand-in. */
export interface Outline {
  /** The account's states, each as often as it comes anew. */
  readonly states: readonly string[];
  /** What the library tells, of the Chrome that was there before the step and of one that the step starts. */
  readonly library: Readonly<Record<'before' | 'new', readonly string[]>>;
  readonly spans: readonly Span[];
  /** Who ended the link, where the step ends one; all three things are proved then. */
  readonly receiptBy?: 'desk' | 'phone';
}

const opens = ['starting:chrome', 'starting:page'];
const restores = [...opens, 'syncing', 'ready'];
const links = ['authenticated', 'ready'];
/** After the scan the page says once a code without a reference. */
const scannedLinks = ['qr', ...links];
const endsLink = ['logging-out:close', 'logging-out:erase', ...opens, 'scan'];

const scanned: Span = {
  title: 'From the scan to linked',
  from: 'state syncing',
  to: 'state ready',
  typical: 500,
  most: 60_000,
};

const restored = (title: string): Span => ({
  title,
  from: 'begin',
  to: 'state ready',
  typical: 1_200,
  most: 45_000,
});

/** The walk against the stand-in, which a test holds to this. */
export const outlines: Readonly<Record<StepId, Outline>> = {
  code: {
    // Nobody looked at it when it was added.
    states: ['scan-paused', ...opens, 'scan'],
    library: { before: [], new: ['qr'] },
    spans: [
      {
        title: 'From adding the account to its first code',
        from: 'begin',
        to: 'state scan',
        typical: 1_000,
        most: 20_000,
      },
    ],
  },
  link: {
    states: ['syncing', 'ready'],
    library: { before: scannedLinks, new: [] },
    spans: [scanned],
  },
  memory: { states: [], library: { before: [], new: [] }, spans: [] },
  restart: {
    states: restores,
    library: { before: [], new: links },
    spans: [restored('From opening to linked, without a scan')],
  },
  lighter: {
    states: [...restores, ...restores],
    library: { before: [], new: [...links, ...links] },
    spans: [restored('From opening to linked, with the headless shell')],
  },
  unlink: {
    states: endsLink,
    library: { before: ['disconnected'], new: ['qr'] },
    spans: [
      {
        title: 'From the phone’s news to the next code',
        from: 'state logging-out:close',
        to: 'state scan',
        typical: 1_500,
        most: 25_000,
      },
    ],
    receiptBy: 'phone',
  },
  'link-again': {
    states: ['syncing', 'ready'],
    library: { before: scannedLinks, new: [] },
    spans: [scanned],
  },
  'log-out': {
    states: ['logging-out:unlink', ...endsLink],
    library: { before: ['disconnected'], new: ['qr'] },
    spans: [
      {
        title: 'From confirming to the phone told',
        from: 'person confirmed',
        to: 'receipt phoneTold',
        typical: 200,
        most: 10_000,
      },
      {
        title: 'From confirming to the next code',
        from: 'person confirmed',
        to: 'state scan',
        typical: 1_000,
        most: 25_000,
      },
    ],
    receiptBy: 'desk',
  },
};

/** What comes and goes with the moment, and says nothing by being there or not. */
export const passing: Readonly<Record<'state' | 'library', readonly string[]>> = {
  state: ['queued', 'stopping', 'stopped', 'starting:restore'],
  library: ['loading_screen', 'change_state'],
};
