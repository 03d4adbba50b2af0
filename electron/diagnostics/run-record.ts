import {
  oftenCrashed,
  type Crash,
  type CrashCause,
  type Fault,
  type FaultKind,
} from '../../shared/diagnostics.ts';
import { readRunFile, writeRunFile, type RunFile } from './run-file.ts';

const kept = { faults: 20, crashes: 10 } as const;

const nothingYet: RunFile = { version: 1, run: null, faults: [], crashes: [] };

export interface RunRecordOptions {
  /** Where `run.json` is; the folder is there. */
  readonly folder: string;
  readonly now: () => Date;
  /** When the computer was started, in milliseconds since the epoch. */
  readonly bootedAt: number;
  /** Whether a crash has left a report since a moment, in milliseconds since the epoch. */
  readonly hasReportSince: (moment: number) => boolean;
  /** Hears of what cannot be read or written: the app does not need it. */
  readonly report: (error: unknown) => void;
}

/**
 * How this run goes and how the ones before it ended, in `run.json`: it says from the beginning of a run that this one
 * has not ended, until it ends in order. What is left saying so, or cannot be read, is of a run that crashed, was ended, or
 * lost its power. Never throws.
 */
export class RunRecord {
  readonly #options: RunRecordOptions;
  /** How the run before this one ended; null: in order, or there was none. */
  readonly crash: Crash | null;
  #now: RunFile;

  constructor(options: RunRecordOptions) {
    this.#options = options;
    const found = this.#try(() => readRunFile(options.folder)) ?? nothingYet;
    const before = found === 'torn' ? nothingYet : found;
    this.crash = this.#crashOf(found);
    const crashes = this.crash ? [...before.crashes, this.crash].slice(-kept.crashes) : before.crashes;
    this.#now = { ...before, run: { startedAt: options.now().toISOString(), ended: false }, crashes };
    this.#write();
  }

  /** What has broken of late, in this run or before, the latest last. */
  get faults(): readonly Fault[] {
    return this.#now.faults;
  }

  /** The ends out of order of late, the latest last. */
  get crashes(): readonly Crash[] {
    return this.#now.crashes;
  }

  /** How many of them came so shortly before this start that they are one matter; those of the computer do not count. */
  get crashesInARow(): number {
    const since = this.#options.now().getTime() - oftenCrashed.within;
    const isOfNow = ({ cause, foundAt }: Crash) => cause !== 'computer' && Date.parse(foundAt) > since;
    return this.#now.crashes.filter(isOfNow).length;
  }

  note(kind: FaultKind, detail: string): void {
    // What closing takes down is no fault.
    if (this.#now.run?.ended) return;
    const fault: Fault = { at: this.#options.now().toISOString(), kind, detail: detail.slice(0, 100) };
    this.#now = { ...this.#now, faults: [...this.#now.faults, fault].slice(-kept.faults) };
    this.#write();
  }

  /** A person or the system wants the app to end: what comes after that is no crash, however far closing gets. */
  end(): void {
    const { run } = this.#now;
    if (run === null || run.ended) return;
    this.#now = { ...this.#now, run: { ...run, ended: true } };
    this.#write();
  }

  #crashOf(found: RunFile | 'torn'): Crash | null {
    const foundAt = this.#options.now().toISOString();
    if (found === 'torn') return { startedAt: null, foundAt, cause: 'unknown' };
    const { run, faults } = found;
    if (run === null || run.ended) return null;
    return { startedAt: run.startedAt, foundAt, cause: this.#causeOf(Date.parse(run.startedAt), faults) };
  }

  #causeOf(startedAt: number, faults: readonly Fault[]): CrashCause {
    const { bootedAt, hasReportSince } = this.#options;
    if (bootedAt > startedAt) return 'computer';
    const last = faults.findLast(({ at, kind }) => kind !== 'helper' && Date.parse(at) >= startedAt);
    if (last && last.kind !== 'helper') return last.kind;
    return this.#try(() => hasReportSince(startedAt)) ? 'crashed' : 'unknown';
  }

  #write(): void {
    this.#try(() => {
      writeRunFile(this.#options.folder, this.#now);
    });
  }

  #try<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.#options.report(error);
      return undefined;
    }
  }
}
