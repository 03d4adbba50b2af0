import { appError, fail, ok, type Result } from './errors.ts';
import { maxPersonLength } from './hand-over.ts';
import { cleanName, nameKey } from './names.ts';

/**
 * The people of a desk as they will be stored: clean names, each once. Errors: `invalid-name` (one is empty or too long).
 */
export function parsePeople(input: readonly string[]): Result<string[]> {
  const people = new Map<string, string>();
  for (const typed of input) {
    const name = cleanName(typed);
    if (name === '') return fail(emptyName());
    if (name.length > maxPersonLength) return fail(longName(name.length));
    if (!people.has(nameKey(name))) people.set(nameKey(name), name);
  }
  return ok([...people.values()]);
}

const emptyName = () =>
  appError('invalid-name', 'A name in the list is empty.', 'Write the name of the person, or leave it out.');

const longName = (length: number) =>
  appError('invalid-name', 'The name has {length} characters; at most {limit} fit.', 'Shorten the name.', {
    values: { length, limit: maxPersonLength },
  });
