import { renameSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';

/** The file itself first, then the older ones: `main.log`, `main.1.log`, `main.2.log`. */
export function logFiles(path: string, count: number): string[] {
  const { dir, name, ext } = parse(path);
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? path : join(dir, `${name}.${index}${ext}`),
  );
}

/** Moves each file to the next older place; the oldest is gone. Throws what the disk says. */
export function rotate(path: string, count: number): void {
  const files = logFiles(path, count);
  rmSync(files.at(-1) ?? path, { force: true });
  for (let index = files.length - 2; index >= 0; index -= 1) {
    const [from, to] = [files[index], files[index + 1]];
    if (from !== undefined && to !== undefined) moveIfThere(from, to);
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
