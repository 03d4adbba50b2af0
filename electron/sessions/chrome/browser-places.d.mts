import type { BrowserKind } from './find.ts';

/** Absolute paths where browsers that the system knows may be, the best first. */
export declare function systemPlaces(
  kind: BrowserKind,
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): string[];
