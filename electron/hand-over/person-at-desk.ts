import { appError, AppException } from '../../shared/errors.ts';
import { maxPersonLength } from '../../shared/hand-over.ts';
import { cleanName, nameKey } from '../../shared/names.ts';
import type { AppSettings } from '../../shared/settings.ts';

export interface PersonAtDeskOptions {
  /** Who it was when the app was closed. */
  readonly name: string | null;
  readonly settings: () => Pick<AppSettings, 'people' | 'onlyListedPeople'>;
  /** Throws an AppException with `storage-failed`; nothing has changed then. */
  save(name: string): void;
}

/** Who is at the desk, as they said themselves. Nobody checks that: it is for the journal, not for keeping people out. */
export class PersonAtDesk {
  readonly #options: PersonAtDeskOptions;
  #name: string | null;

  constructor(options: PersonAtDeskOptions) {
    this.#options = options;
    this.#name = options.name;
  }

  get name(): string | null {
    return this.#name;
  }

  /** Returns the name as it is kept from now on. Throws `invalid-name`, `storage-failed`. */
  set(input: string): string {
    const name = this.parse(input);
    if (name !== this.#name) this.#options.save(name);
    this.#name = name;
    return name;
  }

  /** A name as it would be kept. Throws `invalid-name`. */
  parse(input: string): string {
    const name = cleanName(input);
    if (name === '') throw new AppException(noName());
    if (name.length > maxPersonLength) throw new AppException(tooLong(name.length));
    const { people, onlyListedPeople } = this.#options.settings();
    const listed = people.find((person) => nameKey(person) === nameKey(name));
    if (listed === undefined && onlyListedPeople && people.length > 0) throw new AppException(notListed());
    return listed ?? name;
  }
}

const noName = () =>
  appError('invalid-name', 'There is no name.', 'Say who is at the desk, so that the journal can tell.');

const tooLong = (length: number) =>
  appError('invalid-name', 'The name has {length} characters; at most {limit} fit.', 'Shorten the name.', {
    values: { length, limit: maxPersonLength },
  });

const notListed = () =>
  appError(
    'invalid-name',
    'Nobody of that name is in this desk’s list.',
    'Choose a name from the list, or ask a lead to add yours.',
  );
