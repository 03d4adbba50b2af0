import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../electron/sessions/chrome/find.ts';

/** What the headless shell is called in Debian, and by those who publish Chrome for tests. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The program file of the full Chrome: SWITCHBOARD_CHROME or the first installed. Throws where there is none. */
export async function findChrome(): Promise<string> {
  const found = await findBrowser(process.env['SWITCHBOARD_CHROME']);
  if (!found.ok) throw new Error(found.error.message);
  return found.value.path;
}

/** The program file of the headless shell: SWITCHBOARD_HEADLESS_SHELL or what is on the PATH; undefined if none is. */
export async function findHeadlessShell(): Promise<string | undefined> {
  const chosen = process.env['SWITCHBOARD_HEADLESS_SHELL'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const places = chosen ? [chosen] : SHELLS.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const place of places) if (await isProgram(place)) return place;
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
