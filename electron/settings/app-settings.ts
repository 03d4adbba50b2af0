import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { AppException } from '../../shared/errors.ts';
import { given } from '../../shared/given.ts';
import { parsePeople } from '../../shared/people.ts';
import { appSettingsSchema, type AppSettings, type SettingsChange } from '../../shared/settings.ts';
import type { JsonFile } from '../storage/json-file.ts';
import type { SettingsFile } from './settings-file.ts';

export type SettingsListener = (settings: AppSettings) => void;

/** What stands in the file beside a person's settings is left out. */
const ownPart = z.object(appSettingsSchema.shape);

/** What a person has set for the whole app, and the one place that changes it. */
export class AppSettingsKeeper {
  readonly #file: Pick<JsonFile<SettingsFile>, 'read' | 'write'>;
  readonly #listeners = new Set<SettingsListener>();
  #current: AppSettings;

  constructor(file: Pick<JsonFile<SettingsFile>, 'read' | 'write'>) {
    this.#file = file;
    this.#current = ownPart.parse(file.read());
  }

  get current(): AppSettings {
    return this.#current;
  }

  /**
   * Writes a change down, then tells it to all who listen. Throws `invalid-name` (of one of the people),
   * `storage-failed`; nothing has changed then.
   */
  change(change: SettingsChange): void {
    const next = { ...this.#current, ...given(change) };
    if (change.people) next.people = peopleOf(change.people);
    if (isDeepStrictEqual(next, this.#current)) return;
    this.#file.write({ ...this.#file.read(), ...next });
    this.#current = next;
    for (const listener of [...this.#listeners]) listener(next);
  }

  /** Hears the settings after every change; returns the function that stops it. */
  onChange(listener: SettingsListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

function peopleOf(input: readonly string[]): string[] {
  const people = parsePeople(input);
  if (!people.ok) throw new AppException(people.error);
  return people.value;
}
