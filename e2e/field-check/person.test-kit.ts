import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { Terminal } from './terminal/terminal.ts';
import { readQr } from './terminal/read-qr.test-kit.ts';

/** What colours the ground of a code. */
const light = '\u001b[48;5;231m';

/** What a person does when a text comes up on the terminal: an answer to type, or something with the phone. */
export interface Habit {
  readonly at: RegExp;
  readonly does: () => string | undefined | Promise<string | undefined>;
}

export interface ScriptedPersonOptions {
  /** In their order: the first that fits a line counts. */
  readonly habits: readonly Habit[];
  /** Called once with each code on the terminal, as a camera reads it. */
  onCode(value: string): Promise<void>;
  /** What the terminal's lines go to: the check's input. */
  type(line: string): void;
}

/** Reads what a terminal gets as a person with a phone would, and acts on it: a line at a time, a code as a whole. */
export class ScriptedPerson {
  readonly #options: ScriptedPersonOptions;
  readonly #seen = new Set<string>();
  #rest = '';
  #code: string[] = [];
  #acting: Promise<void> = Promise.resolve();
  #text = '';

  constructor(options: ScriptedPersonOptions) {
    this.#options = options;
  }

  /** Everything on the terminal so far, without colours. */
  get text(): string {
    return stripVTControlCharacters(this.#text);
  }

  read(chunk: string): void {
    this.#text += chunk;
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#readLine(line);
    // A code is whole when its chunk is.
    if (this.#code.length > 0) this.#see(readQr(this.#code));
    this.#code = [];
  }

  /** Resolves when nothing is being done any more; rejects with what went wrong in it. */
  settled(): Promise<void> {
    return this.#acting;
  }

  #readLine(line: string): void {
    if (line.includes(light)) {
      this.#code.push(line);
      return;
    }
    const habit = this.#options.habits.find(({ at }) => at.test(line));
    if (habit) this.#act(habit.does);
  }

  #see(value: string): void {
    if (this.#seen.has(value)) return;
    this.#seen.add(value);
    this.#act(async () => {
      await this.#options.onCode(value);
      return undefined;
    });
  }

  #act(does: Habit['does']): void {
    this.#acting = this.#acting.then(async () => {
      const typed = await does();
      if (typed !== undefined) this.#options.type(typed);
    });
  }
}

/** A terminal with a scripted person at it. */
export function terminalOf(
  options: Omit<ScriptedPersonOptions, 'type'>,
  onEnd: () => void = () => undefined,
): { terminal: Terminal; person: ScriptedPerson } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const person = new ScriptedPerson({
    ...options,
    type: (line) => {
      input.write(`${line}\n`);
    },
  });
  output.setEncoding('utf8').on('data', (chunk: string) => {
    person.read(chunk);
  });
  return { terminal: new Terminal({ input, output, onEnd }), person };
}
