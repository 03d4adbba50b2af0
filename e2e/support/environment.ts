import process from 'node:process';

export interface AppEnvironment {
  /** Where the app keeps its data. */
  readonly dataFolder: string;
  readonly whatsapp: { readonly host: string; readonly spki: string };
  /** Further or other variables; undefined takes one away. */
  readonly env?: Record<string, string | undefined>;
}

/** The variables for an app on that folder and that stand-in. */
export function environment({ dataFolder, whatsapp, env }: AppEnvironment): Record<string, string> {
  const all: Record<string, string | undefined> = {
    ...process.env,
    ...ownDisplay(),
    SWITCHBOARD_DATA_DIR: dataFolder,
    SWITCHBOARD_WHATSAPP_HOST: whatsapp.host,
    SWITCHBOARD_WHATSAPP_SPKI: whatsapp.spki,
    ...env,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The display of this one of the workers, where each has its own. */
export function ownDisplay(): { DISPLAY: string } | undefined {
  const displays = process.env['SWITCHBOARD_DISPLAYS']?.split(',') ?? [];
  const display = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  return display ? { DISPLAY: display } : undefined;
}
