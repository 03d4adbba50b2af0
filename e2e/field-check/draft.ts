import type { Receipt } from '../../shared/receipt.ts';
import type { AccountView } from '../../shared/view.ts';
import type { Told } from './lookout.ts';
import { Observations } from './observations.ts';
import type { PageSeen } from './page/probe.ts';
import type { Moment } from './page/modules.ts';
import type { Redactor } from './report/redact.ts';
import { receiptItems, type Memory, type ReceiptReport, type StepReport } from './report/report.ts';
import { stateNote } from './state-name.ts';
import type { Question, Step } from './walk.ts';

/** How long a step took and what came of it. */
type End = Pick<StepReport, 'result' | 'why'>;

/** The part of the report that is being written: whatever is told goes into the step that is under way. */
export class Draft {
  readonly observations: Observations;
  readonly #redactor: Redactor;
  readonly #steps: StepReport[] = [];
  #step: Step | undefined;
  #modules: { moment: Moment; seen: PageSeen }[] = [];
  #memory: Memory[] = [];
  #receipt: ReceiptReport | null = null;
  #answers: StepReport['answers'] = {};
  #errors = new Map<string, number>();
  #state: AccountView['state'] | undefined;
  #version: string | null = null;
  #platform: string | null = null;

  constructor(redactor: Redactor, now?: () => number) {
    this.#redactor = redactor;
    this.observations = new Observations(now);
  }

  get steps(): readonly StepReport[] {
    return this.#steps;
  }

  /** WhatsApp Web's version; null where it was not seen. */
  get version(): string | null {
    return this.#version;
  }

  /** The system of the phone that was linked, as WhatsApp names it; null where none was. */
  get platform(): string | null {
    return this.#platform;
  }

  /** Whether the step that is under way has a receipt. */
  get hasReceipt(): boolean {
    return this.#receipt !== null;
  }

  begin(step: Step): void {
    this.#step = step;
    this.#modules = [];
    this.#memory = [];
    this.#receipt = null;
    this.#answers = {};
    this.#errors = new Map();
    this.observations.begin();
  }

  end({ result, why }: End): void {
    const step = this.#step;
    if (!step) return;
    this.#step = undefined;
    this.#steps.push({
      ...emptyStep(step),
      result,
      why: why === null ? null : this.#redactor.clean(why),
      tookMs: this.observations.tookMs,
      events: this.observations.all,
      modules: this.#modules.map(({ moment, seen }) => ({ moment, ...seen })),
      memory: this.#memory,
      receipt: this.#receipt,
      answers: this.#answers,
      errors: [...this.#errors].map(([text, times]) => ({ text, times })),
    });
  }

  /** Writes down a step that did not come to its turn. */
  notRun(step: Step, why: string): void {
    this.#steps.push({ ...emptyStep(step), result: 'not-run', why });
  }

  onChange({ state, identity }: AccountView): void {
    if (identity) {
      this.#redactor.addIdentity(identity);
      this.#platform = /^\w{1,20}$/.test(identity.platform) ? identity.platform : 'other';
    }
    if (state.kind === 'scan') this.#redactor.addCode(state.code.value);
    if (state === this.#state) return;
    this.#state = state;
    this.observations.note(stateNote(state));
  }

  onTold(told: Told): void {
    const chromeSince = told.since;
    switch (told.kind) {
      case 'library':
        this.observations.note({ from: 'library', what: told.event, detail: told.detail, chromeSince });
        return;
      case 'code':
        this.#redactor.addCode(told.value);
        return;
      case 'navigated':
        this.observations.note({ from: 'page', what: 'navigated', detail: told.detail, chromeSince });
        return;
      case 'crashed':
        this.observations.note({ from: 'page', what: 'crashed', chromeSince });
        return;
      case 'page-error':
        this.observations.note({ from: 'page', what: 'error', detail: this.#count(told.text), chromeSince });
    }
  }

  /** Something went wrong where nobody waited for it. */
  onStray(error: unknown): void {
    this.observations.note({ from: 'library', what: 'stray error', detail: this.#count(String(error)) });
  }

  onReceipt(receipt: Receipt): void {
    const began = Date.now() - this.observations.tookMs;
    const items = receiptItems.map((item) => {
      const proved = receipt[item];
      const when = Date.parse(proved.at);
      const at = Math.max(0, when - began);
      if (proved.kind === 'done') this.observations.note({ from: 'receipt', what: item, when });
      const reason = proved.kind === 'failed' ? inWords(proved.reason, proved.values) : undefined;
      return [
        item,
        { kind: proved.kind, at, ...(reason !== undefined && { reason: this.#redactor.clean(reason) }) },
      ];
    });
    this.#receipt = { by: receipt.by, ...(Object.fromEntries(items) as Omit<ReceiptReport, 'by'>) };
  }

  onConfirmed(): void {
    this.observations.note({ from: 'person', what: 'confirmed' });
  }

  onAnswer(question: Question, answer: 'yes' | 'no' | 'not answered'): void {
    this.#answers = { ...this.#answers, [question]: answer };
  }

  onProbed(moment: Moment, seen: PageSeen): void {
    this.#modules.push({ moment, seen });
    if (seen.version !== null) this.#version = /^[\d.]{3,40}$/.test(seen.version) ? seen.version : 'other';
  }

  onMeasured(memory: Memory): void {
    this.#memory.push(memory);
  }

  /** Counts an error by its words, and gives those that may be told. */
  #count(error: string): string {
    const text = this.#redactor.clean(error);
    this.#errors.set(text, (this.#errors.get(text) ?? 0) + 1);
    return text;
  }
}

const emptyStep = ({ id, title }: Step): StepReport => ({
  id,
  title,
  result: 'passed',
  why: null,
  tookMs: 0,
  events: [],
  modules: [],
  memory: [],
  receipt: null,
  answers: {},
  errors: [],
});

/** A text with its values in their places. */
export const inWords = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
