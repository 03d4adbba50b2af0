export type Listener = (...args: unknown[]) => unknown;

/** The events of WhatsApp Web's own models, as far as whatsapp-web.js uses them. */
export class Emitter {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** `names` may be several, separated by spaces. */
  on(names: string, listener: Listener): this {
    for (const name of names.split(' ')) {
      this.#of(name).add(listener);
      if (name !== 'listened') this.trigger('listened', name);
    }
    return this;
  }

  once(name: string, listener: Listener): this {
    const onlyOnce: Listener = (...args) => {
      this.off(name, onlyOnce);
      listener(...args);
    };
    return this.on(name, onlyOnce);
  }

  off(name: string, listener: Listener): this {
    this.#of(name).delete(listener);
    return this;
  }

  trigger(name: string, ...args: unknown[]): void {
    for (const listener of [...this.#of(name)]) {
      try {
        listener(...args);
      } catch (error) {
        // One listener's mistake is reported to the page and keeps nobody else from hearing.
        reportError(error);
      }
    }
  }

  /** Waits until someone listens to `name`, at most `limitMs`. */
  listened(name: string, limitMs: number): Promise<void> {
    if (this.#of(name).size > 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.on('listened', (heard) => {
        if (heard !== name) return;
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #of(name: string): Set<Listener> {
    const known = this.#listeners.get(name);
    if (known) return known;
    const listeners = new Set<Listener>();
    this.#listeners.set(name, listeners);
    return listeners;
  }
}
