import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { readEnvironment } from '../../electron/environment.ts';
import type { Network } from '../../electron/sessions/chrome/launch.ts';
import { bundleProgram } from '../support/bundle-program.ts';
import { startWhatsApp } from '../whatsapp/index.ts';
import type * as Check from './check.ts';
import { parseOptions } from './options.ts';
import { Terminal } from './terminal/terminal.ts';

// `npm run field-check`: the walk with a real phone. See README.md.

/** Bundled as the app is, whose functions go into the page. */
async function loadCheck(): Promise<typeof Check> {
  const program = await bundleProgram(join(import.meta.dirname, 'check.ts'), 'field-check/check.mjs');
  return (await import(pathToFileURL(program).href)) as typeof Check;
}

/** The simulated WhatsApp: the one that the environment names, or one of our own with a page to play the phone by. */
async function standIn(): Promise<{ network: Network; control: string | null; close(): Promise<void> }> {
  const given = readEnvironment(false, process.env).network;
  if (given.kind === 'stand-in') return { network: given, control: null, close: () => Promise.resolve() };
  const whatsapp = await startWhatsApp();
  whatsapp.phone('442079460123', { name: 'Rehearsal' });
  return {
    network: { kind: 'stand-in', host: whatsapp.host, spki: whatsapp.spki },
    control: whatsapp.control.url,
    close: () => whatsapp.close(),
  };
}

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), new Date());
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      ending.abort('The check was ended by a signal.');
    });
  }
  const { fieldCheck } = await loadCheck();
  const simulated = options.against === 'stand-in' ? await standIn() : null;
  const terminal = new Terminal({
    input: process.stdin,
    output: process.stdout,
    onEnd: () => {
      ending.abort('Nobody could answer any more: the input has ended.');
    },
  });
  try {
    if (simulated?.control) terminal.say(`Play the phone here, in any browser: ${simulated.control}`);
    return await fieldCheck({
      network: simulated?.network ?? { kind: 'whatsapp' },
      reportFolder: options.reportFolder,
      person: terminal,
      signal: ending.signal,
      browser: process.env['SWITCHBOARD_CHROME'],
      // There is little to come to rest in the simulated one.
      ...(simulated && { limits: { rest: 10_000 } }),
    });
  } finally {
    terminal.close();
    await simulated?.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
