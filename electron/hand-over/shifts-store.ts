import { toAppError, type AppError } from '../../shared/errors.ts';
import type { ShiftsFile } from './shifts-file.ts';

/** Until what could not be saved is saved again, in milliseconds. */
const saveAgain = 5_000;

export interface ShiftsStoreOptions {
  readonly file: {
    read(): ShiftsFile;
    /** Throws an AppException with `storage-failed`; the old content is then still there. */
    write(value: ShiftsFile): void;
  };
  /** Hears once of what cannot be saved, however often it is tried. */
  onProblem(error: AppError): void;
}

type Part = Partial<Omit<ShiftsFile, 'version'>>;

/** Whatever of shifts has to outlive the app: as it is now, and the only way to change it. */
export class ShiftsStore {
  readonly #options: ShiftsStoreOptions;
  #current: ShiftsFile;
  #unsaved: NodeJS.Timeout | undefined;

  constructor(options: ShiftsStoreOptions) {
    this.#options = options;
    this.#current = options.file.read();
  }

  get current(): ShiftsFile {
    return this.#current;
  }

  /** For what a person wants and can try again. Throws `storage-failed`; nothing has changed then. */
  change(part: Part): void {
    this.#write({ ...this.#current, ...part });
  }

  /** For what is so, written or not: what could not be saved is told, and tried again, soon and with anything else. */
  keep(part: Part): void {
    this.#current = { ...this.#current, ...part };
    this.#save();
  }

  /** Tries once more to save what could not be saved, and then no more. */
  close(): void {
    const isSaved = this.#unsaved === undefined;
    if (!isSaved) this.#save();
    clearTimeout(this.#unsaved);
  }

  #save(): void {
    try {
      this.#write(this.#current);
    } catch (error) {
      if (this.#unsaved === undefined) this.#options.onProblem(toAppError(error));
      clearTimeout(this.#unsaved);
      this.#unsaved = setTimeout(() => {
        this.#save();
      }, saveAgain);
    }
  }

  #write(next: ShiftsFile): void {
    this.#options.file.write(next);
    this.#current = next;
    clearTimeout(this.#unsaved);
    this.#unsaved = undefined;
  }
}
