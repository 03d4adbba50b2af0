/**
 * How much a command may be given: a unit for each character of a text or a key, and some for every value besides. Ten
 * times what the fullest desk needs.
 */
export const maxPayload = 1 << 18;

/** How deep objects and lists may lie in each other. */
export const maxPayloadDepth = 32;

/** What every value costs, so that many small ones are much too. */
const perValue = 8;

/**
 * What is wrong with what a command was given, before anybody looks into it: it is more than any command takes
 * (`too-large`, or too deep), or no plain data as JSON has it (`not-data`). It stops at the first fault, so that the
 * answer is quick for whatever comes, and runs nothing of it but getters.
 */
export function payloadFault(input: unknown): 'too-large' | 'not-data' | null {
  let left = maxPayload;
  const spend = (units: number) => {
    left -= units;
    return left < 0 ? 'too-large' : null;
  };
  const faultOf = (value: unknown, depth: number): ReturnType<typeof payloadFault> => {
    if (depth > maxPayloadDepth) return 'too-large';
    if (typeof value === 'string') return spend(perValue + value.length);
    if (isSimple(value)) return spend(perValue);
    if (Array.isArray(value)) {
      // By its length first: one that is all holes is as long to walk as a full one.
      return spend(value.length * perValue) ?? first(value, (each) => faultOf(each, depth + 1));
    }
    if (!isPlainObject(value)) return 'not-data';
    return (
      spend(perValue) ??
      first(Object.keys(value), (key) => spend(key.length) ?? faultOf(value[key], depth + 1))
    );
  };
  return faultOf(input, 0);
}

function first<T, F>(list: readonly T[], faultOf: (each: T) => F | null): F | null {
  for (const each of list) {
    const fault = faultOf(each);
    if (fault !== null) return fault;
  }
  return null;
}

const isSimple = (value: unknown): boolean =>
  value === null || ['undefined', 'boolean', 'number'].includes(typeof value);

/** Nothing with a prototype of its own: no class, no map, no bytes, and nothing that only looks like data. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
