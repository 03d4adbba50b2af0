import type { ReceiptItem } from '../../../shared/receipt.ts';
import type { PageSeen } from '../page/probe.ts';
import type { Moment } from '../page/modules.ts';
import type { Observation } from '../observations.ts';
import type { BrowserKind, Question, StepId } from '../walk.ts';
import { compare, type Difference } from './compare.ts';

/** `stopped`: the person ended the check in the middle of it. `not-run`: what it needs was not there. */
type StepResult = 'passed' | 'failed' | 'skipped' | 'stopped' | 'not-run';

/** What a receipt proved of one thing: milliseconds since the step began, and why not where it did not. */
interface ProvedItem {
  readonly kind: ReceiptItem['kind'];
  readonly at: number;
  readonly reason?: string;
}

export const receiptItems = ['phoneTold', 'chromeClosed', 'credentialsErased'] as const;

export type ReceiptReport = { readonly by: 'desk' | 'phone' | 'unknown' } & Readonly<
  Record<(typeof receiptItems)[number], ProvedItem>
>;

export interface Memory {
  readonly browser: BrowserKind;
  readonly megabytes: number;
  readonly processes: number;
  /** How long the account was left alone before, in milliseconds. */
  readonly restedMs: number;
}

export interface ModulesSeen extends PageSeen {
  readonly moment: Moment;
}

export interface StepReport {
  readonly id: StepId;
  readonly title: string;
  readonly result: StepResult;
  /** Why it did not pass; null where it did. */
  readonly why: string | null;
  readonly tookMs: number;
  readonly events: readonly Observation[];
  readonly modules: readonly ModulesSeen[];
  readonly memory: readonly Memory[];
  readonly receipt: ReceiptReport | null;
  /** What the person said that the phone shows. */
  readonly answers: Readonly<Partial<Record<Question, 'yes' | 'no' | 'not answered'>>>;
  /** What the page or the library complained of, and how often. */
  readonly errors: readonly { readonly text: string; readonly times: number }[];
}

export interface Software {
  readonly switchboard: string;
  readonly library: string;
  readonly puppeteer: string;
  readonly node: string;
  readonly browser: string | null;
  readonly headlessShell: string | null;
  readonly whatsappWeb: string | null;
}

export interface Cleanup {
  /** Whether a device was still linked at the end, and whether the phone was told. */
  readonly device: 'none linked' | 'logged out' | 'the phone may still list it';
  /** Processes of Chrome that were left, and ended. */
  readonly chromesLeft: number;
  readonly folder: 'deleted' | 'could not be deleted';
}

/** What the walk found, before it is judged. */
export interface Findings {
  readonly against: 'whatsapp' | 'stand-in';
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly software: Software;
  readonly system: string;
  /** As WhatsApp names the phone's system; null where no phone was linked. */
  readonly phonePlatform: string | null;
  /** Why the walk ended early; null where it did not. */
  readonly stoppedBecause: string | null;
  readonly steps: readonly StepReport[];
  readonly cleanup: Cleanup;
}

type Outcome = 'complete' | 'incomplete';

export interface Report extends Findings {
  readonly format: 1;
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
}

/** Judges what the walk found: whether it is all there, and where it is not as with the stand-in. */
export function makeReport(findings: Findings): Report {
  const missing = findings.steps.filter(({ id, result }) => result !== 'passed' && !isOptional(id, result));
  const cleaned = findings.cleanup.device !== 'the phone may still list it';
  return {
    format: 1,
    outcome: missing.length === 0 && cleaned && findings.stoppedBecause === null ? 'complete' : 'incomplete',
    ...findings,
    differences: compare(findings.steps),
  };
}

/** A computer without the lighter browser can do all the rest. */
const isOptional = (id: StepId, result: StepResult): boolean => id === 'lighter' && result === 'skipped';

/** The exit code for a report: 0 all as with the stand-in, 2 something differs, 3 not all of the walk was done. */
export function exitCodeOf({ outcome, differences }: Pick<Report, 'outcome' | 'differences'>): 0 | 2 | 3 {
  if (outcome === 'incomplete') return 3;
  return differences.length === 0 ? 0 : 2;
}
