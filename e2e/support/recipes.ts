/**
 * How to make a value, written in JSON: the values themselves could not be carried into the page as they are. Texts,
 * numbers, booleans and null stand for themselves.
 */
export type Recipe =
  | string
  | number
  | boolean
  | null
  | { readonly list: readonly Recipe[] }
  | { readonly object: readonly (readonly [string, Recipe])[] }
  | { readonly odd: Odd }
  | { readonly long: number; readonly of: string }
  | { readonly deep: number }
  | { readonly holes: number };

/** What is carried as it is, and is no plain data: no command takes it, also where it looks like an object without keys. */
export const noData = [
  'date',
  'no date',
  'regexp',
  'map',
  'set',
  'bytes',
  'buffer',
  'error',
  'boxed text',
] as const;

/** Values that JSON does not have. */
export const odds = [
  'undefined',
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  'bigint',
  ...noData,
  'class',
  'getter',
  'throwing getter',
  'null prototype',
  'cyclic list',
  'cyclic object',
  'symbol',
  'function',
  'promise',
  'element',
  'window',
] as const;
export type Odd = (typeof odds)[number];

/** What cannot be had under Node, and what nothing can send to another process. */
export const unsendable: readonly Odd[] = ['function', 'promise', 'element', 'window'];

/**
 * Makes the value. It stands alone, since its text is also what runs in the page.
 * @param id what the recipe calls `@id`.
 */
export function make(recipe: Recipe, id: string): unknown {
  const odd = (kind: Odd): unknown => {
    const list: unknown[] = [];
    const object: Record<string, unknown> = { id };
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'NaN':
        return NaN;
      case 'Infinity':
        return Infinity;
      case '-Infinity':
        return -Infinity;
      case '-0':
        return -0;
      case 'bigint':
        return 10n ** 40n;
      case 'date':
        return new Date(0);
      case 'no date':
        return new Date(NaN);
      case 'regexp':
        return /(a+)+$/;
      case 'map':
        return new Map([['id', id]]);
      case 'set':
        return new Set([id]);
      case 'bytes':
        return new Uint8Array(64);
      case 'buffer':
        return new ArrayBuffer(64);
      case 'error':
        return new Error(id);
      case 'class':
        return new (class Id {
          id = id;
          toString = undefined;
        })();
      case 'getter':
        return Object.defineProperty({}, 'id', { get: () => 7, enumerable: true });
      case 'throwing getter':
        return Object.defineProperty({}, 'id', {
          get: () => {
            throw new Error('no');
          },
          enumerable: true,
        });
      case 'boxed text':
        return Object(id) as unknown;
      case 'null prototype':
        return Object.assign(Object.create(null) as object, { id, toString: 1 });
      case 'cyclic list':
        list.push(list);
        return list;
      case 'cyclic object':
        object['self'] = object;
        return object;
      case 'symbol':
        return Symbol(id);
      case 'function':
        return () => id;
      case 'promise':
        return Promise.resolve(id);
      case 'element':
        return (globalThis as { document?: { body: unknown } }).document?.body;
      case 'window':
        return globalThis;
    }
  };
  const build = (part: Recipe): unknown => {
    if (typeof part === 'string') return part === '@id' ? id : part;
    if (typeof part !== 'object' || part === null) return part;
    if ('list' in part) return part.list.map(build);
    if ('odd' in part) return odd(part.odd);
    if ('long' in part) return part.of.repeat(part.long);
    if ('holes' in part) return new Array(part.holes);
    if ('deep' in part) {
      let value: unknown = id;
      for (let level = 0; level < part.deep; level += 1) value = level % 2 === 0 ? [value] : { id: value };
      return value;
    }
    const made = {};
    // As its own, a key named __proto__ too.
    for (const [key, value] of part.object)
      Object.defineProperty(made, key, {
        value: build(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return made;
  };
  return build(recipe);
}

/** Whether one of these values is anywhere in it. */
export function contains(recipe: Recipe, kinds: readonly Odd[]): boolean {
  if (typeof recipe !== 'object' || recipe === null) return false;
  if ('odd' in recipe) return kinds.includes(recipe.odd);
  if ('list' in recipe) return recipe.list.some((each) => contains(each, kinds));
  return 'object' in recipe && recipe.object.some(([, each]) => contains(each, kinds));
}

/** Whether Electron itself refuses to carry it from the page to the preload, by throwing. */
export function isNotCarried(recipe: Recipe): boolean {
  if (typeof recipe !== 'object' || recipe === null) return false;
  if ('deep' in recipe) return recipe.deep >= 500;
  if ('list' in recipe) return recipe.list.some(isNotCarried);
  if ('object' in recipe) return recipe.object.some(([, each]) => isNotCarried(each));
  return contains(recipe, ['window', 'cyclic list']);
}

/** Whether the bridge carries only a part of it, or gives up on it, as its version likes. */
export function isUnsure(recipe: Recipe): boolean {
  if (contains(recipe, ['symbol', 'throwing getter', 'null prototype'])) return true;
  if (typeof recipe !== 'object' || recipe === null) return false;
  if ('list' in recipe) return recipe.list.some(isUnsure);
  return 'object' in recipe && recipe.object.some(([key, each]) => key === '__proto__' || isUnsure(each));
}

/** The most that can reach the other side of it: the bridge leaves out what it cannot read, and a key for a prototype. */
export function asItArrives(recipe: Recipe): Recipe {
  if (typeof recipe !== 'object' || recipe === null) return recipe;
  if ('odd' in recipe) {
    if (recipe.odd === 'symbol') return { odd: 'undefined' };
    return recipe.odd === 'throwing getter' ? { object: [] } : recipe;
  }
  if ('list' in recipe) return { list: recipe.list.map(asItArrives) };
  if (!('object' in recipe)) return recipe;
  // Of two values for one key the last one counts.
  const kept = [...new Map(recipe.object)].filter(([key]) => key !== '__proto__');
  return { object: kept.map(([key, each]) => [key, asItArrives(each)] as const) };
}
