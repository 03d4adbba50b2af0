import { expect, test } from 'vitest';
import { parseBootTime, parseProc, parsePs, parseWindows, windowsEndScript } from './process-listing.ts';

/** A line as proc(5) has it: the fields after the name, of which the 20th is the start in hundredths of a second. */
const statLine = (name: string, state = 'S', flags = '4194560') =>
  `4711 (${name}) ${state} 4700 4711 4711 0 -1 ${flags} 3 0 0 0 1 2 0 0 20 0 14 0 109010 1234567 8901 184 1 1\n`;

test('of /proc: parent, group, start, and the arguments one by one', () => {
  const cmdline = '/opt/chrome\0--headless=new\0--user-data-dir=/data/two words/p\0';
  expect(parseProc(statLine('chrome'), cmdline)).toEqual({
    pid: 4711,
    parent: 4700,
    group: 4711,
    ending: false,
    command: '/opt/chrome --headless=new --user-data-dir=/data/two words/p',
    args: ['/opt/chrome', '--headless=new', '--user-data-dir=/data/two words/p'],
    start: 1_090_100,
    memory: null,
  });
});

test('of /proc: a name that looks like the fields behind it misleads nobody', () => {
  expect(parseProc(statLine('a) Z 1 2 (b'), 'x\0')).toMatchObject({ parent: 4700, group: 4711 });
});

test('of /proc: where a process wrote one text over its arguments, only the whole is known', () => {
  expect(parseProc(statLine('chrome'), '/opt/chrome --type=renderer --lang=en\0\0\0')).toMatchObject({
    command: '/opt/chrome --type=renderer --lang=en',
    args: null,
  });
});

test('of /proc: a zombie is no process, one that is just ending still is', () => {
  expect(parseProc(statLine('chrome', 'Z'), '')).toBeNull();
  expect(parseProc(statLine('chrome', 'R', '4194564'), '')).toMatchObject({ ending: true, command: '' });
});

test('of /proc: the time at which the computer started', () => {
  expect(parseBootTime('cpu  1 2 3\nctxt 9\nbtime 1795274583\nprocesses 5\n')).toBe(1_795_274_583_000);
  expect(() => parseBootTime('cpu 1 2 3\n')).toThrow();
});

test('of ps: ids, memory, start in UTC, and the command line as it is', () => {
  const output = [
    '    1     0     1 Ss    12345 Mon Feb  2 08:00:00 2026     /sbin/launchd',
    '  501     1   501 S    204800 Mon Feb  2 23:59:58 2026     /Applications/Google Chrome.app/Contents/MacOS/Google Chrome --user-data-dir=/Users/a b/p --x=1  2',
    '  502   501   501 ZN        0 Mon Feb  2 23:59:59 2026     (Google Chrome He)',
    '  503   501   501 RE     1024 Mon Feb  2 23:59:59 2026     (Google Chrome He)',
    '',
  ].join('\n');
  const [launchd, chrome, ending, ...others] = parsePs(output);
  expect(launchd).toMatchObject({ pid: 1, parent: 0, group: 1, command: '/sbin/launchd' });
  expect(chrome).toEqual({
    pid: 501,
    parent: 1,
    group: 501,
    ending: false,
    command:
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome --user-data-dir=/Users/a b/p --x=1  2',
    args: null,
    start: Date.UTC(2026, 1, 2, 23, 59, 58),
    memory: 204_800 * 1024,
  });
  expect(ending).toMatchObject({ pid: 503, ending: true });
  expect(others).toEqual([]);
});

test('of ps: what cannot be read is an error, not a process less', () => {
  expect(() => parsePs('  501     1   501 S    204800 2026-02-02 /usr/bin/thing\n')).toThrow();
});

const row = (fields: object) => ({
  ProcessId: 8080,
  ParentProcessId: 4,
  CommandLine: null,
  WorkingSetSize: 104_857_600,
  Start: 1_795_274_583_123,
  ...fields,
});

test('of Windows: ids, memory, start, and the arguments without their quotes', () => {
  const line =
    '"C:\\Program Files\\Chrome\\chrome.exe" --headless=new "--user-data-dir=C:\\Users\\A B\\p" --lang="de DE"';
  expect(parseWindows(`\uFEFF${JSON.stringify([row({ CommandLine: line })])}`)).toEqual([
    {
      pid: 8080,
      parent: 4,
      group: 0,
      ending: false,
      command: line,
      args: [
        'C:\\Program Files\\Chrome\\chrome.exe',
        '--headless=new',
        '--user-data-dir=C:\\Users\\A B\\p',
        '--lang=de DE',
      ],
      start: 1_795_274_583_123,
      memory: 104_857_600,
    },
  ]);
});

test('of Windows: a process that tells nothing of itself is listed', () => {
  const idle = row({ ProcessId: 0, ParentProcessId: 0, WorkingSetSize: 8192, Start: null });
  expect(parseWindows(JSON.stringify([idle]))).toMatchObject([{ pid: 0, command: '', args: null, start: 0 }]);
});

test('of Windows: an answer of another shape is an error, not an empty list', () => {
  expect(() => parseWindows('')).toThrow();
  expect(() => parseWindows(JSON.stringify([{ ProcessId: 1 }]))).toThrow();
});

test('on Windows each process is ended by its id and its start together', () => {
  const script = windowsEndScript([
    { pid: 8080, start: 1_795_274_583_123 },
    { pid: 8084, start: 1_795_274_584_000 },
  ]);
  expect(script).toContain("'8080:1795274583123','8084:1795274584000'");
});
