import type { SecretStore } from './secret-store.ts';

/** Secrets that are kept nowhere but in memory. */
export class MemorySecrets implements SecretStore {
  readonly #values = new Map<string, string>();

  get size(): number {
    return this.#values.size;
  }

  get(id: string): string | null {
    return this.#values.get(id) ?? null;
  }

  set(id: string, value: string | null): void {
    if (value === null) this.#values.delete(id);
    else this.#values.set(id, value);
  }
}
