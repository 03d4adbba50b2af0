import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesOf } from '../support/traces.ts';
import { startWhatsApp, type Phone, type WhatsApp } from '../whatsapp/index.ts';
import { fieldCheck, type CheckOptions } from './check.ts';
import { terminalOf, type Habit } from './person.test-kit.ts';
import type { Report } from './report/report.ts';
import { listedName } from './walk.ts';

export const owner = { number: '15550142', name: 'Zenobia Quill' };

export interface Checked {
  readonly code: number;
  /** Everything on the terminal, without colours. */
  readonly said: string;
  readonly report: Report;
  /** Both files of the report, as they are on the disk. */
  readonly text: string;
}

/** A computer with a stand-in for WhatsApp, a phone, and a temporary folder of its own for what the check leaves. */
export class FieldTest {
  readonly reportFolder: string;
  readonly #temporary = process.env['TMPDIR'];

  private constructor(
    readonly whatsapp: WhatsApp,
    readonly folder: string,
  ) {
    this.reportFolder = join(folder, 'report');
    process.env['TMPDIR'] = folder;
  }

  static async open(): Promise<FieldTest> {
    return new FieldTest(await startWhatsApp(), await mkdtemp(join(tmpdir(), 'field-check-test-')));
  }

  get phone(): Phone {
    return this.whatsapp.phone(owner.number, { name: owner.name, platform: 'iphone' });
  }

  get isListed(): boolean {
    return this.phone.linkedDevices().some(({ name }) => name === listedName);
  }

  /** Looks at the phone before answering, and does there what is asked for. */
  readonly habits: readonly Habit[] = [
    { at: /is ".*" there now\?/, does: () => (this.isListed ? 'y' : 'n') },
    { at: /is ".*" gone\?/, does: () => (this.isListed ? 'n' : 'y') },
    {
      at: /Waiting for the phone/,
      does: () => {
        this.phone.unlink();
        return undefined;
      },
    },
    { at: /\[y\/n\/s\/q\]/, does: () => 'y' },
  ];

  /** Runs the check to its end. @param habits those that come before the usual ones. */
  async check({
    habits = [],
    onCode = async (value) => {
      await this.phone.scan(value);
    },
    ...options
  }: Partial<CheckOptions> & {
    habits?: readonly Habit[];
    onCode?: (value: string) => Promise<void>;
  } = {}): Promise<Checked> {
    const { terminal, person } = terminalOf({ habits: [...habits, ...this.habits], onCode });
    try {
      const code = await fieldCheck({
        network: { kind: 'stand-in', host: this.whatsapp.host, spki: this.whatsapp.spki },
        reportFolder: this.reportFolder,
        person: terminal,
        signal: new AbortController().signal,
        browser: process.env['SWITCHBOARD_CHROME'],
        ...options,
        limits: { rest: 0, ...options.limits },
      });
      await person.settled();
      return { code, said: person.text, ...(await this.report()) };
    } finally {
      terminal.close();
    }
  }

  async report(): Promise<Pick<Checked, 'report' | 'text'>> {
    const files = ['field-check.json', 'field-check.md'];
    const [json = '', markdown = ''] = await Promise.all(
      files.map((file) => readFile(join(this.reportFolder, file), 'utf8')),
    );
    return { report: JSON.parse(json) as Report, text: json + markdown };
  }

  /** What is left on this computer: processes of Chrome, and files besides the report. */
  async leftovers(): Promise<{ processes: number[]; files: string[] }> {
    const files = (await readdir(this.folder)).filter((name) => name !== 'report');
    return { processes: await processesOf(this.folder), files };
  }

  async close(): Promise<void> {
    process.env['TMPDIR'] = this.#temporary;
    if (this.#temporary === undefined) delete process.env['TMPDIR'];
    await this.whatsapp.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
