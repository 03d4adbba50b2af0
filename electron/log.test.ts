import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptLogs, logFolder, logPath, openLog } from './log.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'switchboard-log-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const modeOf = (path: string) => statSync(path).mode & 0o777;

test('past its size the log goes on in a new file; only so many are kept, each about as large, the newest first', () => {
  const limit = 2_000;
  const log = openLog(folder, limit);
  for (let index = 1000; index < 1500; index += 1) log.info(`line number ${index}`);
  const names = readdirSync(logFolder(folder)).sort();
  expect(names).toEqual(['main.1.log', 'main.2.log', 'main.3.log', 'main.4.log', 'main.log']);
  expect(names).toHaveLength(keptLogs);
  for (const name of names) {
    expect(statSync(join(logFolder(folder), name)).size).toBeLessThan(limit + 100);
    expect(modeOf(join(logFolder(folder), name))).toBe(0o600);
  }
  // Nothing is missing between the oldest line that is kept and the last.
  const all = ['main.4.log', 'main.3.log', 'main.2.log', 'main.1.log', 'main.log']
    .map((name) => readFileSync(join(logFolder(folder), name), 'utf8'))
    .join('');
  const numbers = [...all.matchAll(/line number (\d+)/g)].map(([, number]) => Number(number));
  expect(numbers.at(-1)).toBe(1499);
  expect(numbers).toEqual(numbers.map((_, index) => 1500 - numbers.length + index));
});

test('the log is for its user only, also where it was there before and open to others', () => {
  mkdirSync(logFolder(folder), { mode: 0o755 });
  writeFileSync(logPath(folder), 'before\n', { mode: 0o644 });
  openLog(folder).info('account 1: ready');
  expect(modeOf(logFolder(folder))).toBe(0o700);
  expect(modeOf(logPath(folder))).toBe(0o600);
  expect(readFileSync(logPath(folder), 'utf8')).toMatch(/^before\n\[.*\] \[info\] +account 1: ready\n$/);
});

test.runIf(process.platform === 'linux')(
  'a full disk ends nothing, and the log goes on when there is room',
  () => {
    mkdirSync(logFolder(folder));
    symlinkSync('/dev/full', logPath(folder));
    const log = openLog(folder);
    log.info('lost');
    log.error('lost too', new Error('whatever'));
    rmSync(logPath(folder));
    log.info('written');
    expect(readFileSync(logPath(folder), 'utf8')).toContain('written');
  },
);

test('a place where no log can be ends nothing', () => {
  writeFileSync(logFolder(folder), 'a file in the way');
  const log = openLog(folder);
  expect(() => {
    log.info('lost');
  }).not.toThrow();
});

test('whatever is written passes the redaction, and an error brings its kind and place, not its text', () => {
  const log = openLog(folder);
  log.info('calling +44 7700 900123 from %s %d, code 2@Zm9yIHRoZSBnYWxsZXJ5');
  log.error('unexpected', new RangeError('Ada said: meet me at noon'));
  log.error('unexpected', 'meet me at noon');
  const text = readFileSync(logPath(folder), 'utf8');
  for (const secret of ['7700', '900123', 'Zm9y', 'Ada', 'noon', folder]) expect(text).not.toContain(secret);
  expect(text).toContain('RangeError');
  expect(text).toMatch(/log\.test\.ts:\d+/);
  expect(text.trim().split('\n')).toHaveLength(3);
});
