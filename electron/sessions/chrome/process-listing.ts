import { z } from 'zod';

/** One running process. */
export interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  /** Its process group; 0 where there are none, on Windows. */
  readonly group: number;
  /** Whether it is on its way out already: it may have no command line any more, but still has its files open. */
  readonly ending: boolean;
  /** The whole command line, parted by spaces. */
  readonly command: string;
  /** Its arguments one by one, the program first; null where only the whole line is known. */
  readonly args: readonly string[] | null;
  /**
   * When it started, in milliseconds: since the computer started on Linux, since 1970 elsewhere. Together with the id it
   * tells a process from a later one to which the system gave the same id.
   */
  readonly start: number;
  /** In bytes; null where the listing does not tell (Linux). */
  readonly memory: number | null;
}

/** Linux counts a process's start in hundredths of a second on every kind of processor that there is a browser for. */
const tickMs = 10;

/** The flag of a process that ends, PF_EXITING. */
const exiting = 4;

/** What proc(5) keeps of one process: `stat` and `cmdline`. Null for an ended one that waits to be collected. */
export function parseProc(stat: string, cmdline: string): ProcessInfo | null {
  // The program's name stands in parentheses and may hold anything; from behind it, the fields are counted.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group] = fields;
  if (state === 'Z' || state === 'X') return null;
  const args = cmdline.replace(/\0+$/, '').split('\0');
  return {
    pid: Number.parseInt(stat, 10),
    parent: Number(parent),
    group: Number(group),
    ending: (Number(fields[6]) & exiting) !== 0,
    command: args.join(' '),
    // Chrome's children write one text over all of their arguments.
    args: args.length > 1 ? args : null,
    start: Number(fields[19]) * tickMs,
    memory: null,
  };
}

/** When the computer started, in milliseconds since 1970, by /proc/stat. Throws where it is not told. */
export function parseBootTime(stat: string): number {
  const seconds = /^btime (\d+)$/m.exec(stat)?.[1];
  if (seconds === undefined) throw new Error('the system does not tell when it started');
  return Number(seconds) * 1000;
}

/** What ps is asked for; `parsePs` reads the answer. */
export const psColumns = 'pid=,ppid=,pgid=,stat=,rss=,lstart=,command=';

/** For ps: times in the one way that can be read, and every letter of a command line as it is. */
export const psEnvironment = { LC_ALL: '', LC_TIME: 'C', LC_CTYPE: 'en_US.UTF-8', TZ: 'UTC' };

const psLine = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\d+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d{4})\s(.*)$/;

/** Throws where a line is not what was asked for: a process overlooked would count as ended. */
export function parsePs(output: string): ProcessInfo[] {
  return output.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const [, pid, parent, group, state, kilobytes, started, command] = psLine.exec(line) ?? [];
    const start = Date.parse(`${started} UTC`);
    if (Number.isNaN(start)) throw new Error('ps answered in an unknown way');
    if (state?.startsWith('Z')) return [];
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        ending: state?.includes('E') ?? false,
        command: command?.trim() ?? '',
        args: null,
        start,
        memory: Number(kilobytes) * 1024,
      },
    ];
  });
}

/** What PowerShell is asked for; `parseWindows` reads the answer. In UTF-8: a user's name is part of every path. */
export const windowsQuery = [
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8;',
  'ConvertTo-Json @(Get-CimInstance Win32_Process | Select-Object',
  'ProcessId,ParentProcessId,CommandLine,WorkingSetSize,',
  "@{n='Start';e={if ($_.CreationDate) {([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds()}}})",
].join(' ');

const windowsRows = z.array(
  z.object({
    ProcessId: z.int(),
    ParentProcessId: z.int(),
    CommandLine: z.string().nullable(),
    WorkingSetSize: z.int(),
    /** The system's own first process has none. */
    Start: z.int().nullable(),
  }),
);

/** Throws where the answer is not what was asked for. */
export function parseWindows(output: string): ProcessInfo[] {
  return windowsRows.parse(JSON.parse(output.replace(/^\uFEFF/, ''))).map((row) => ({
    pid: row.ProcessId,
    parent: row.ParentProcessId,
    group: 0,
    ending: false,
    command: row.CommandLine ?? '',
    args: row.CommandLine === null ? null : splitWindowsLine(row.CommandLine),
    start: row.Start ?? 0,
    memory: row.WorkingSetSize,
  }));
}

/** Quotes may stand around an argument or around a part of it. */
const splitWindowsLine = (line: string): string[] =>
  (line.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []).map((part) => part.replaceAll('"', ''));

/** For PowerShell: ends the processes of these ids, each only if it still is the one that started then. */
export function windowsEndScript(processes: readonly Pick<ProcessInfo, 'pid' | 'start'>[]): string {
  const list = processes.map(({ pid, start }) => `'${pid}:${start}'`).join(',');
  // An id is not given to another process as long as somebody holds a handle on it.
  return [
    `foreach ($each in ${list}) { try {`,
    "$id, $start = $each -split ':';",
    '$found = [Diagnostics.Process]::GetProcessById([int]$id); $null = $found.Handle;',
    '$age = ([DateTimeOffset]$found.StartTime).ToUnixTimeMilliseconds() - [long]$start;',
    'if ([Math]::Abs($age) -le 1) { $found.Kill() } } catch { } }',
  ].join(' ');
}
