// Where things are in the project.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BUILD = dirname(fileURLToPath(import.meta.url));
export const ROOT = dirname(BUILD);
export const MODULES = join(ROOT, 'node_modules');

/** Runtimes and notes of the set-up; ignored by git and safe to delete. */
export const RUNTIME = join(BUILD, '.runtime');
