/** What happened on WhatsApp's side, in order. Tests assert on it, and every wait in the stand-in listens to it. */
export type LogEvent =
  | { kind: 'page-requested'; browser: string; url: string }
  | { kind: 'page-opened'; page: string; deviceName: string; phone: string | null }
  | { kind: 'page-named'; page: string; deviceName: string }
  | { kind: 'page-state'; page: string; deviceName: string; state: string }
  | { kind: 'page-gone'; page: string; deviceName: string; phone: string | null }
  | { kind: 'code-shown'; page: string; deviceName: string; value: string; rotation: number }
  | { kind: 'code-idle'; page: string; deviceName: string }
  | { kind: 'scan-refused'; phone: string; reason: string }
  | { kind: 'linked'; phone: string; device: string; deviceName: string; page: string }
  | { kind: 'restored'; phone: string; device: string; deviceName: string; page: string }
  | { kind: 'unlinked'; phone: string; device: string; deviceName: string; by: 'device' | 'phone' }
  | { kind: 'told-unlinked'; page: string }
  | { kind: 'logout-asked'; phone: string; deviceName: string; fault: string }
  | { kind: 'phone-changed'; phone: string; what: 'created' | 'online' | 'offline' }
  | { kind: 'picture-asked'; page: string; phone: string; answer: string }
  | { kind: 'message'; phone: string; fromMe: boolean; text: string }
  | { kind: 'fault'; fault: string; page: string | null }
  | { kind: 'fault-begun'; id: string; page: string };

export type LogEntry = LogEvent & { readonly at: number };
export type LogKind = LogEvent['kind'];

/** How long a wait may take where the caller gives no limit, in ms. */
const DEFAULT_LIMIT_MS = 30_000;

/** The stand-in's record. `at` is in ms since 1970. */
export class Log {
  readonly entries: LogEntry[] = [];
  readonly #listeners = new Set<(entry: LogEntry) => void>();

  add(event: LogEvent): void {
    const entry: LogEntry = { ...event, at: Date.now() };
    this.entries.push(entry);
    for (const listener of [...this.#listeners]) listener(entry);
  }

  /** Calls `listener` at every entry from now on; the answer ends that. */
  onEntry(listener: (entry: LogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The entries of one kind so far. */
  of<K extends LogKind>(kind: K): Extract<LogEntry, { kind: K }>[] {
    return this.entries.filter((entry): entry is Extract<LogEntry, { kind: K }> => entry.kind === kind);
  }

  /**
   * Waits until `look` finds something, asking it now and after every entry.
   * Rejects after `limitMs` with `what` in the message and the last entries, which usually tell why.
   */
  until<T>(what: string, look: () => T | undefined, limitMs: number = DEFAULT_LIMIT_MS): Promise<T> {
    const already = look();
    if (already !== undefined) return Promise.resolve(already);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        const last = this.entries.slice(-8).map((entry) => JSON.stringify(entry));
        reject(new Error([`Waited ${limitMs} ms for ${what}. Last events:`, ...last].join('\n  ')));
      }, limitMs);
      const stop = this.onEntry(() => {
        const found = look();
        if (found === undefined) return;
        clearTimeout(timer);
        stop();
        resolve(found);
      });
    });
  }
}
