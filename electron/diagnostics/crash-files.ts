import { readdirSync, statSync } from 'node:fs';
import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many crash reports are kept at most, and for how long, in milliseconds. */
const kept = { count: 10, age: 30 * 86_400_000 } as const;

const isReport = (path: string) => path.endsWith('.dmp');

/** Whether a process has left a crash report below a folder since a moment, in milliseconds since the epoch. */
export function hasReportSince(folder: string, moment: number): boolean {
  try {
    const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isReport);
    return reports.some((path) => statSync(join(folder, path)).mtimeMs >= moment);
  } catch {
    return false; // There is no such folder before the first crash.
  }
}

/**
 * Makes sure that the folder is for this user only, and deletes all but the latest crash reports in it, with what belongs
 * to them. Rejects with what the disk says.
 * @param now milliseconds since the epoch.
 */
export async function keepFewReports(folder: string, now: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const names = await readdir(folder, { recursive: true, encoding: 'utf8' });
  const reports = await Promise.all(
    names.filter(isReport).map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const latestFirst = reports.sort((a, b) => b.at - a.at);
  const superfluous = latestFirst.filter(({ at }, index) => index >= kept.count || now - at > kept.age);
  for (const { name } of superfluous) {
    const of = name.slice(0, -'.dmp'.length);
    for (const each of names.filter((other) => other.startsWith(`${of}.`)))
      await rm(join(folder, each), { force: true });
  }
}
