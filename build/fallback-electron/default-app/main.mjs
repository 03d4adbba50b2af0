// Runs inside the fallback Electron, in place of the default app that it lacks: opens the app folder (or the file) that
// the command line names, as `electron .` does. Options before that name are Chromium's or Electron's own.
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Splits the command line into what to load first (`-r FILE`, which Playwright uses) and the app to open. */
function read(args) {
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '-r' || args[at] === '--require') preloads.push(args[++at]);
    else if (!args[at].startsWith('-')) return { preloads, target: resolve(args[at]) };
  }
  return { preloads, target: undefined };
}

/** The file to run; names the app after its package.json, where the target is a folder. */
function entryOf(target) {
  if (!statSync(target).isDirectory()) return target;
  const manifest = join(target, 'package.json');
  const {
    name,
    productName,
    version,
    main = 'index.js',
  } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  if (productName ?? name) app.setName(productName ?? name);
  if (version) app.setVersion(version);
  app.setAppPath(target);
  return require.resolve(join(target, main));
}

async function open() {
  const { preloads, target } = read(process.argv.slice(1));
  if (!target) throw new Error('Name the app to open: electron PATH');
  process.defaultApp = true;
  for (const file of preloads) require(resolve(file));
  await import(pathToFileURL(entryOf(target)).href);
}

// Awaited here, so that the app's first statements run before Electron is ready, as they do in the official runtime.
try {
  await open();
} catch (error) {
  process.stderr.write(`The app could not be opened: ${error.stack}\n`);
  app.exit(1);
}
