import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { qrLines } from './qr.ts';

/** What the person can say at any time. */
export type Interruption = 'skip' | 'stop';

/** The person at the terminal, as the walk knows them. */
export interface Person {
  say(...lines: readonly string[]): void;
  /** Draws a code; it takes the place of the one before where it can. */
  showCode(value: string): void;
  /** Asks, and again until the answer is yes, no, skip or stop. An aborted signal is a stop. */
  ask(question: string, signal: AbortSignal): Promise<'yes' | 'no' | Interruption>;
  /** Hears what the person says while something else is waited for; the answer ends that. */
  onInterruption(listener: (interruption: Interruption) => void): () => void;
}

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly rows?: number; readonly columns?: number };
  /** Called when nobody can answer any more. */
  onEnd(): void;
}

const words: Readonly<Record<string, 'yes' | 'no' | Interruption>> = {
  y: 'yes',
  yes: 'yes',
  n: 'no',
  no: 'no',
  s: 'skip',
  skip: 'skip',
  q: 'stop',
  quit: 'stop',
};

/** The person at a real terminal: lines in, lines and codes out. What is typed before a question does not answer it. */
export class Terminal implements Person {
  readonly #output: TerminalOptions['output'];
  readonly #lines: Interface;
  #asking: ((line: string) => void) | undefined;
  readonly #listeners = new Set<(interruption: Interruption) => void>();
  /** How many lines the code takes that was drawn last, with nothing written since. */
  #drawn = 0;

  constructor(options: TerminalOptions) {
    this.#output = options.output;
    this.#lines = createInterface({ input: options.input });
    this.#lines.on('line', (line) => {
      this.#hear(line.trim().toLowerCase());
    });
    this.#lines.on('close', () => {
      options.onEnd();
    });
  }

  say(...lines: readonly string[]): void {
    this.#drawn = 0;
    for (const line of lines) this.#output.write(`${line}\n`);
  }

  showCode(value: string): void {
    const lines = qrLines(value);
    const { isTTY = false, rows = Infinity, columns = Infinity } = this.#output;
    const isTooSmall = lines.length + 2 > rows || lines.length * 2 > columns;
    if (isTooSmall)
      this.say(
        `Make this window at least ${lines.length * 2} wide and ${lines.length + 2} high, to see the whole code.`,
      );
    // On its old place, so that the codes that are no longer good do not pile up.
    else if (isTTY && this.#drawn > 0) this.#output.write(`\u001b[${this.#drawn}A\u001b[J`);
    this.#output.write(`${lines.join('\n')}\n`);
    this.#drawn = lines.length;
  }

  async ask(question: string, signal: AbortSignal): Promise<'yes' | 'no' | Interruption> {
    for (;;) {
      this.say(`  ${question} [y/n/s/q]`);
      const answer = words[await this.#answer(signal)];
      if (signal.aborted) return 'stop';
      if (answer !== undefined) return answer;
    }
  }

  onInterruption(listener: (interruption: Interruption) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads no more, so that the process can end. */
  close(): void {
    this.#lines.removeAllListeners('close');
    this.#lines.close();
  }

  #answer(signal: AbortSignal): Promise<string> {
    return new Promise((resolve) => {
      const done = (line: string) => {
        this.#asking = undefined;
        signal.removeEventListener('abort', stop);
        resolve(line);
      };
      const stop = () => {
        done('q');
      };
      if (signal.aborted) {
        resolve('q');
        return;
      }
      signal.addEventListener('abort', stop, { once: true });
      this.#asking = done;
    });
  }

  #hear(line: string): void {
    this.#drawn = 0; // Its echo has moved the code up.
    if (this.#asking) {
      this.#asking(line);
      return;
    }
    const meant = words[line];
    if (meant !== 'skip' && meant !== 'stop') return;
    for (const listener of [...this.#listeners]) listener(meant);
  }
}
