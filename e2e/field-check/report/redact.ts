import { redact } from '../../../electron/diagnostics/redact.ts';

const removed = '[removed]';

/** Shorter ones say nothing of anybody, and would be found in everything. */
const shortestSecret = 6;

/** The longest text in somebody else's words, in characters. */
const longest = 200;

/** What a page says when the library asks for what it does not have: the one thing of its words that must stay. */
const unknownModule = /Requiring unknown module "(WA\w{2,60})"/;

/** Somebody's or some chat's address in WhatsApp. */
const address = /[\w.:-]+@(?:c\.us|g\.us|lid|s\.whatsapp\.net|newsletter|broadcast)\b/g;

/**
 * Keeps what belongs to a person out of the report. Nothing private is put into it in the first place; what the page or
 * an error says in its own words goes through `clean`, and the whole report through `cleanAll` before it is written.
 */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #names = new Set<string>();
  readonly #folders: readonly string[];

  /** @param folders by whose names a person could be known. */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
    for (const folder of folders) this.#addSecret(folder);
  }

  /** A code to link with, which is made of keys with commas in between. */
  addCode(value: string): void {
    for (const part of [value, ...value.split(',')]) this.#addSecret(part);
  }

  /** A number (digits) and the name that belongs to it. */
  addIdentity({ number, name }: { readonly number: string; readonly name: string }): void {
    this.#addSecret(number);
    if (name.trim() !== '') this.#names.add(name.trim());
  }

  /** A text in somebody else's words: one line, shortened, without whatever could be a person's. */
  clean(text: string): string {
    const module = unknownModule.exec(text)?.[1];
    if (module !== undefined) return `Requiring unknown module "${module}"`;
    let line = this.#withoutSecrets(text).replaceAll(address, removed);
    // A name is taken out as a word: it may be short, and part of others.
    for (const name of this.#names) line = line.replaceAll(wordPattern(name), removed);
    line = redact(line, this.#folders);
    return line.length > longest ? `${line.slice(0, longest)}...` : line;
  }

  /** A copy without any known number, code, key or folder in any of its texts. */
  cleanAll<T>(value: T): T {
    if (typeof value === 'string') return this.#withoutSecrets(value) as T;
    if (Array.isArray(value)) return value.map((each: unknown) => this.cleanAll(each)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.cleanAll(each)])) as T;
  }

  #addSecret(value: string): void {
    if (value.length >= shortestSecret) this.#secrets.add(value);
  }

  #withoutSecrets(text: string): string {
    let line = text;
    for (const secret of this.#secrets) line = line.replaceAll(secret, removed);
    return line;
  }
}

const wordPattern = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
