import type { Result } from '../../../shared/errors.ts';
import type { BrowserView } from '../../../shared/view.ts';
import type { Browser } from './find.ts';

/** What the interface may know of the browser: not its path. */
export const toBrowserView = (found: Result<Browser>): BrowserView =>
  found.ok
    ? { kind: 'found', name: found.value.name, version: found.value.version }
    : { kind: 'missing', error: found.error };
