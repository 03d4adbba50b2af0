import { Emitter } from './emitter.ts';

/** A model of WhatsApp Web: attributes that can be read as properties and that tell when they change. */
export class Model<A extends object> extends Emitter {
  readonly #attributes: A;

  constructor(attributes: A) {
    super();
    this.#attributes = { ...attributes };
    for (const key of Object.keys(attributes) as (keyof A)[]) {
      Object.defineProperty(this, key, { enumerable: true, get: () => this.#attributes[key] });
    }
  }

  /** Changes attributes; tells `change:name` (model, value, previous) for each that differs, then `change`. */
  set(changes: Partial<A>): void {
    const keys = (Object.keys(changes) as (keyof A)[]).filter(
      (key) => changes[key] !== this.#attributes[key],
    );
    const before = { ...this.#attributes };
    Object.assign(this.#attributes, changes);
    for (const key of keys) this.trigger(`change:${String(key)}`, this, this.#attributes[key], before[key]);
    if (keys.length > 0) this.trigger('change', this);
  }

  /** A plain copy; the library writes into it. */
  serialize(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.#attributes));
  }

  /** What the library's exposed functions get when a model is handed to them. */
  toJSON(): Record<string, unknown> {
    return this.serialize();
  }
}

export type Live<A extends object> = Model<A> & Readonly<A>;

export function model<A extends object>(attributes: A): Live<A> {
  return new Model(attributes) as Live<A>;
}

interface Keyed {
  readonly id: { readonly _serialized: string };
}

/** A collection of models by id. It repeats their events, so that one listener hears them all. */
export class Collection<M extends Emitter & Keyed> extends Emitter {
  readonly #models = new Map<string, M>();

  add(added: M): M {
    this.#models.set(added.id._serialized, added);
    this.trigger('add', added);
    return added;
  }

  get(id: string | { readonly _serialized: string }): M | undefined {
    return this.#models.get(typeof id === 'string' ? id : id._serialized);
  }

  getModelsArray(): M[] {
    return [...this.#models.values()];
  }

  /** As `Model.set`, and the collection tells its own listeners too, as WhatsApp's collections do. */
  update<A extends object>(changed: Model<A> & M, changes: Partial<A>): void {
    const before = changed.serialize();
    changed.set(changes);
    for (const [key, value] of Object.entries(changes)) {
      if (value !== before[key]) this.trigger(`change:${key}`, changed, value, before[key]);
    }
    this.trigger('change', changed);
  }
}
