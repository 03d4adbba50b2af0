import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { killTree, listProcesses, treeOf, type ProcessInfo } from './processes.ts';

const info = (pid: number, parent: number, group: number, command: string): ProcessInfo => ({
  pid,
  parent,
  group,
  command,
});

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
    info(process.pid, 1, 31, 'we ourselves --folder=/data/profiles/a/g1'),
  ];
  expect(treeOf(processes, { profile: '/data/profiles/a/g1', pid: 10 }).sort()).toEqual([10, 11, 12, 13, 14]);
});

test('killing a tree ends a process that names the profile together with its child', async () => {
  const profile = `/switchboard-test/${process.pid}`;
  const script = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    setInterval(() => {}, 1000); console.log('up')`;
  const parent = spawn(process.execPath, ['-e', script, '--', `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(parent.stdout, 'data');
  const before = treeOf(await listProcesses(), { profile, pid: null });
  expect(before.length).toBeGreaterThanOrEqual(2);
  expect(await killTree({ profile, pid: parent.pid ?? null }, 5_000)).toBe(true);
  const after = (await listProcesses()).map(({ pid }) => pid);
  expect(before.filter((pid) => after.includes(pid))).toEqual([]);
});
