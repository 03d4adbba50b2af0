import type { Commands, Push } from '../protocol.ts';

/** The connection to WhatsApp's server: one event stream down, POSTs up. */
export class Link {
  readonly #page: string;
  readonly #onPush: (push: Push) => void;
  readonly #onLost: () => void;

  constructor(page: string, onPush: (push: Push) => void, onLost: () => void) {
    this.#page = page;
    this.#onPush = onPush;
    this.#onLost = onLost;
  }

  /** Opens the stream. Rejects if the server does not answer; a stream that breaks later calls `onLost` once. */
  open(): Promise<void> {
    return new Promise((resolve, reject) => {
      const stream = new EventSource(`/events?page=${this.#page}`);
      let opened = false;
      stream.onopen = () => {
        opened = true;
        resolve();
      };
      stream.onmessage = (event: MessageEvent<string>) => {
        this.#onPush(JSON.parse(event.data) as Push);
      };
      stream.onerror = () => {
        // The browser would reconnect by itself, but a new connection needs a new hello.
        stream.close();
        if (opened) this.#onLost();
        else reject(new Error('WhatsApp cannot be reached.'));
      };
    });
  }

  /** Sends one command. Rejects if the server cannot be reached or does not take it. */
  async ask<K extends keyof Commands>(command: K, ask: Commands[K]['ask']): Promise<Commands[K]['answer']> {
    const response = await fetch(this.#url(command), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ask),
    });
    if (!response.ok) throw new Error(`WhatsApp answered ${response.status} to ${command}.`);
    return (await response.json()) as Commands[K]['answer'];
  }

  /** Sends a command and blocks the page until the server has it: nothing else runs before what comes next. */
  askAtOnce<K extends keyof Commands>(command: K, ask: Commands[K]['ask']): void {
    const request = new XMLHttpRequest();
    request.open('POST', this.#url(command), false);
    request.send(JSON.stringify(ask));
  }

  /** Sends a command that nobody waits for; what goes wrong is the page's error. */
  tell<K extends keyof Commands>(command: K, ask: Commands[K]['ask']): void {
    this.ask(command, ask).catch(reportError);
  }

  #url(command: keyof Commands): string {
    return `/api/${command}?page=${this.#page}`;
  }
}
