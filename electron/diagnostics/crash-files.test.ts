import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasReportSince, keepFewReports } from './crash-files.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-22T08:00:00.000Z');
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'switchboard-crashes-')), 'crashes');
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

function leave(name: string, age: number): void {
  mkdirSync(join(folder, 'pending'), { recursive: true });
  for (const path of [join(folder, 'pending', `${name}.dmp`), join(folder, 'pending', `${name}.meta`)]) {
    writeFileSync(path, name);
    utimesSync(path, (now - age) / 1000, (now - age) / 1000);
  }
}

test('only the latest reports are kept, and none for ever, each with what belongs to it', async () => {
  for (let index = 0; index < 14; index += 1) leave(`r${String(index).padStart(2, '0')}`, index * 3 * day);
  writeFileSync(join(folder, 'settings.dat'), 'not a report');
  await keepFewReports(folder, now);
  const left = readdirSync(join(folder, 'pending')).sort();
  const wanted = Array.from({ length: 10 }, (_, index) => [`r0${index}.dmp`, `r0${index}.meta`]).flat();
  expect(left).toEqual(wanted);
  expect(readdirSync(folder)).toContain('settings.dat');

  leave('r00', 31 * day);
  await keepFewReports(folder, now);
  expect(readdirSync(join(folder, 'pending'))).not.toContain('r00.dmp');
});

test('the folder is for its user only', async () => {
  mkdirSync(folder, { mode: 0o755 });
  await keepFewReports(folder, now);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a report since a moment is found, an older one or none is not', () => {
  expect(hasReportSince(folder, now)).toBe(false);
  leave('one', day);
  expect(hasReportSince(folder, now - 2 * day)).toBe(true);
  expect(hasReportSince(folder, now)).toBe(false);
});
