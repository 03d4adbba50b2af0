import type { AppSettings } from '../../../shared/settings.ts';

type Quiet = AppSettings['doNotDisturb'];

/** For how long a person wants not to be disturbed. */
export type QuietFor = 'off' | 'hour' | 'morning' | 'always';

const hour = 3_600_000;
/** When a morning begins, on the computer's clock. */
const morning = 8;

/** The setting that a choice leads to at a moment, in milliseconds since 1970. */
export function quietSetting(choice: QuietFor, now: number): Quiet {
  switch (choice) {
    case 'off':
      return null;
    case 'hour':
      return { until: new Date(now + hour).toISOString() };
    case 'morning': {
      const date = new Date(now);
      return {
        until: new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, morning).toISOString(),
      };
    }
    case 'always':
      return { until: null };
  }
}

/** What holds now: nothing, until a person ends it, or until a moment that is still to come. */
export function quietNow(quiet: Quiet, now: number): 'off' | 'always' | { until: string } {
  if (quiet === null) return 'off';
  if (quiet.until === null) return 'always';
  return Date.parse(quiet.until) > now ? { until: quiet.until } : 'off';
}
