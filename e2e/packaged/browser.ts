import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

export interface ChosenBrowser {
  readonly path: string;
  readonly putWhatsAppOutOfReach: () => Promise<void>;
  readonly bringWhatsAppBack: () => Promise<void>;
}

/**
 * The browser that a person has chosen: the usual one, for which WhatsApp is the stand-in, or out of reach while there
 * is a file `away` beside it. What the app itself asks of it comes later and so counts more.
 */
export async function chosenBrowser(folder: string, standIn: readonly string[]): Promise<ChosenBrowser> {
  const real = process.env['SWITCHBOARD_CHROME'] ?? '/usr/bin/chromium';
  const [path, away] = [join(folder, 'chosen-browser'), join(folder, 'away')];
  const quoted = standIn.map((word) => `'${word}'`).join(' ');
  const script = `#!/bin/sh
case "$*" in *--version*) exec '${real}' --version;; esac
[ -e '${away}' ] && exec '${real}' '--host-resolver-rules=MAP * ~NOTFOUND' "$@"
exec '${real}' ${quoted} "$@"
`;
  await writeFile(path, script, { mode: 0o755 });
  return {
    path,
    putWhatsAppOutOfReach: () => writeFile(away, ''),
    bringWhatsAppBack: () => rm(away),
  };
}

/** A program that leaves a file where it was run, and nothing else. */
export async function trap(folder: string, name: string) {
  const [path, sprung] = [join(folder, name), join(folder, `${name}-was-run`)];
  await writeFile(path, `#!/bin/sh\n: > '${sprung}'\nexit 1\n`, { mode: 0o755 });
  return { path, sprung };
}
