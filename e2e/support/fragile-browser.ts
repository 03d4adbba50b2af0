import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/** A browser that ends at once while there is a file `broken` beside it, and is the usual one otherwise. */
export async function fragileBrowser(folder: string) {
  const real = process.env['SWITCHBOARD_CHROME'] ?? '/usr/bin/chromium';
  const [path, broken] = [join(folder, 'fragile-browser'), join(folder, 'broken')];
  const script = `#!/bin/sh
case "$*" in *--version*) exec '${real}' --version;; esac
[ -e '${broken}' ] && exit 1
exec '${real}' "$@"
`;
  await writeFile(path, script, { mode: 0o755 });
  return { path, fail: () => writeFile(broken, ''), mend: () => rm(broken) };
}

/** Ends a Chrome with all its processes, as the system does that runs out of memory. */
export const killChrome = (leader: number) => process.kill(-leader, 'SIGKILL');
