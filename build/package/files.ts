import { productionPackages, reachedPackages } from './needed-modules.ts';

const always = [
  'out/{main,preload,renderer}/**',
  'package.json',

  // What no program reads. Licences stay: they have to go along.
  '!**/*.map',
  '!**/*.{ts,cts,mts,tsx,flow,pdl}',
  '!**/*.{md,markdown,mkd}',
  '!**/*.{spec,test}.{js,cjs,mjs}',
  '!**/{tsconfig*.json,.*}',
  '!**/{test,tests,__tests__,docs,doc,example,examples,benchmark,coverage}/**',

  // Second and third copies of packages, for browsers and for the other kind of module.
  '!**/node_modules/{puppeteer,chromium-bidi}/lib/{esm,es5-iife,iife,types}/**',
  '!**/node_modules/puppeteer/src/**',
  '!**/node_modules/zod/src/**',
];

/**
 * What goes into the package, as electron-builder's patterns: what the build made, and those of the production
 * dependencies that it reaches. A test of the packaged app holds the outcome against a list, and starts that app.
 */
export async function packagedFiles(): Promise<string[]> {
  const [all, reached] = [await productionPackages(), await reachedPackages()];
  const unreached = [...all].filter((name) => !reached.has(name)).sort();
  return [...always, ...unreached.map((name) => `!**/node_modules/${name}/**`)];
}
