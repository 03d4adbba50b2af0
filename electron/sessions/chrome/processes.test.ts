import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import {
  isTreeGone,
  kill,
  killTree,
  listFromPs,
  listProcesses,
  treeOf,
  type ProcessInfo,
} from './processes.ts';

let started: ChildProcess[] = [];

afterEach(async () => {
  const living = started.filter((child) => child.exitCode === null && child.signalCode === null);
  await Promise.all(
    living.map((child) => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      return ended;
    }),
  );
  started = [];
});

/** Runs a script in a process of its own, which has these arguments, until the script says something. */
async function startScript(script: string, ...args: string[]): Promise<ChildProcess & { pid: number }> {
  const child = spawn(process.execPath, ['-e', `${script}; console.log('up')`, 'script', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.push(child);
  await once(child.stdout, 'data');
  if (child.pid === undefined) throw new Error('unreachable');
  return Object.assign(child, { pid: child.pid });
}

const idle = 'setInterval(() => {}, 1000)';

const info = (pid: number, parent: number, group: number, command: string, start = pid): ProcessInfo => ({
  pid,
  parent,
  group,
  ending: false,
  command,
  args: null,
  start,
  memory: null,
});

const idsOf = (processes: readonly ProcessInfo[]) => processes.map(({ pid }) => pid).sort((a, b) => a - b);

test('a tree is what names the profile, what is in its group, and what descends from either; nothing else', () => {
  const processes = [
    info(10, 1, 10, 'chrome --user-data-dir=/data/profiles/a/g1'),
    info(11, 10, 10, 'chrome --type=zygote'),
    info(12, 11, 12, 'chrome --type=renderer'),
    info(13, 1, 13, 'crashpad --database=/data/profiles/a/g1/Crashpad'),
    info(14, 1, 10, 'an orphan of the group'),
    info(20, 1, 20, 'chrome --user-data-dir=/data/profiles/b/g1'),
    info(21, 20, 20, 'chrome --type=renderer'),
    info(30, 1, 30, 'tail -f /data/profiles/a/g1/chrome_debug.log'),
    info(31, 1, 31, 'chrome --user-data-dir=/data/profiles/a/g12'),
    info(process.pid, 1, 32, 'we ourselves --user-data-dir=/data/profiles/a/g1'),
  ];
  expect(idsOf(treeOf(processes, { profile: '/data/profiles/a/g1', pid: 10 }))).toEqual([10, 11, 12, 13, 14]);
});

test('an id that another process has by now leads to nobody', () => {
  const processes = [
    info(10, 1, 10, 'another program, with the id that Chrome had'),
    info(11, 10, 10, 'a child of it'),
    info(12, 1, 10, 'a member of its group'),
  ];
  expect(treeOf(processes, { profile: '/data/profiles/a/g1', pid: 10 })).toEqual([]);
});

test('a Chrome that is ending and has no command line any more still counts', () => {
  const processes = [{ ...info(10, 1, 10, ''), ending: true }, info(20, 1, 20, 'another program')];
  expect(idsOf(treeOf(processes, { profile: '/data/profiles/a/g1', pid: 10 }))).toEqual([10]);
});

test('a process is no child of one that is younger than itself and has its parent’s id', () => {
  const processes = [
    info(10, 1, 0, 'chrome --user-data-dir=/data/profiles/a/g1', 2_000),
    info(11, 10, 0, 'an older program, whose parent had this id before', 1_000),
    info(12, 10, 0, 'chrome --type=renderer', 2_000),
  ];
  expect(idsOf(treeOf(processes, { profile: '/data/profiles/a/g1', pid: 10 }))).toEqual([10, 12]);
});

test('killing a tree ends a process that names the profile together with its child', async () => {
  const profile = `/switchboard-test/${process.pid}`;
  const parent = await startScript(
    `require('node:child_process').spawn(process.execPath, ['-e', '${idle}']); ${idle}`,
    `--user-data-dir=${profile}`,
  );
  const before = idsOf(treeOf(await listProcesses(), { profile, pid: null }));
  expect(before.length).toBeGreaterThanOrEqual(2);
  expect(await killTree({ profile, pid: parent.pid }, 5_000)).toBe(true);
  const after = idsOf(await listProcesses());
  expect(before.filter((pid) => after.includes(pid))).toEqual([]);
});

test('a process is killed only if it is the one that was listed', async () => {
  const child = await startScript(`process.stdin.on('data', () => console.log('alive'))`);
  const listed = (await listProcesses()).find(({ pid }) => pid === child.pid);
  if (!listed) throw new Error('not listed');
  await kill([
    { ...listed, start: listed.start - 10 },
    { ...listed, start: listed.start + 10 },
  ]);
  child.stdin?.write('?');
  if (child.stdout) await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  await kill([listed]);
  expect(await ended).toEqual([null, 'SIGKILL']);
});

test.each([
  ['the system’s own way', listProcesses],
  ['ps', listFromPs],
])('by %s a process is listed with its parent, its command line and its start', async (_name, list) => {
  const child = await startScript(idle, 'five', 'six  seven');
  const processes = await list();
  const found = processes.find(({ pid }) => pid === child.pid);
  expect(found).toMatchObject({ parent: process.pid, ending: false });
  expect(found?.command).toContain(`script five six  seven`);
  const self = processes.find(({ pid }) => pid === process.pid);
  expect(found?.start).toBeGreaterThanOrEqual(self?.start ?? Infinity);
});

test('a tree is gone only once its last process is', async () => {
  const profile = `/switchboard-test/gone-${process.pid}`;
  const child = await startScript(idle, `--user-data-dir=${profile}`);
  expect(await isTreeGone({ profile, pid: child.pid }, 0)).toBe(false);
  const gone = isTreeGone({ profile, pid: child.pid }, 5_000);
  child.kill('SIGKILL');
  expect(await gone).toBe(true);
});
