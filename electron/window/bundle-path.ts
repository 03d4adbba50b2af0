import { isAbsolute, join, relative, sep } from 'node:path';
import { ownOrigin } from './origin.ts';

/**
 * The file of the bundle that an address means; undefined for anything outside it.
 * @param folder absolute path of the bundle.
 */
export function bundlePath(folder: string, url: string): string | undefined {
  if (!URL.canParse(url) || !url.startsWith(`${ownOrigin}/`)) return undefined;
  const name = decoded(new URL(url).pathname);
  if (name === undefined || name.includes('\0') || name.includes('\\')) return undefined;
  const path = join(folder, name);
  const inside = relative(folder, path);
  return inside === '' || inside.startsWith(`..${sep}`) || inside === '..' || isAbsolute(inside)
    ? undefined
    : path;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
