import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountProcessesSchema, summarise } from '../../../shared/process-view.ts';
import { pollUntil } from '../../waiting.ts';
import { ChromeLab } from './chrome.test-kit.ts';
import { endListed, endTree } from './end-tree.ts';
import { endOrphans } from './orphans.ts';
import { describeTree } from './process-view.ts';
import { listProcesses, treeOf } from './processes.ts';

let lab: ChromeLab;

beforeEach(async () => {
  lab = await ChromeLab.open();
});

afterEach(() => lab.close());

const run = promisify(execFile);
const limit = 5_000;

/** What the system itself says of a process group: the ids of those that live, smallest first. */
async function idsOfGroup(group: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,pgid=,stat=']);
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, of, state]) => Number(of) === group && !state?.startsWith('Z'))
    .map(([pid]) => Number(pid))
    .sort((a, b) => a - b);
}

test('the view of a Chrome shows each of its processes, what they do, their memory and how long they run', async () => {
  const before = Date.now();
  const { profile, pid } = await lab.startChrome('profiles/a/g1');
  const tree = { profile, pid };
  // Chrome starts and ends helpers by itself; both sides are compared as soon as they saw the same moment.
  let shown = await describeTree(tree);
  const same = await pollUntil(
    async () => {
      const ids = await idsOfGroup(pid);
      shown = await describeTree(tree);
      return JSON.stringify(shown.map((each) => each.pid).sort((a, b) => a - b)) === JSON.stringify(ids);
    },
    { everyMs: 50, limitMs: limit },
  );
  expect(same).toBe(true);
  expect(shown.length).toBeGreaterThanOrEqual(3);
  expect(shown.filter(({ role }) => role === 'browser').map((each) => each.pid)).toEqual([pid]);
  expect(shown.map(({ role }) => role)).toContain('renderer');
  for (const { memory } of shown) expect(memory).toBeGreaterThan(0);

  const { startedAt, memory } = accountProcessesSchema.parse(summarise(shown, 0));
  expect(memory).toBeGreaterThan(10 << 20);
  const uptime = Date.now() - Date.parse(startedAt ?? '');
  // The system tells the start to the second.
  expect(uptime).toBeGreaterThan(-1_000);
  expect(uptime).toBeLessThan(Date.now() - before + 2_000);
  const later = summarise(await describeTree(tree), 0);
  expect(Date.now() - Date.parse(later.startedAt ?? '')).toBeGreaterThan(uptime);
});

test('ending an account’s Chrome ends that one, and neither another account’s nor who mentions its profile', async () => {
  const first = await lab.startChrome('profiles/a/g1');
  const second = await lab.startChrome('profiles/a/g12');
  const editor = await lab.startBystander(join(first.profile, 'Preferences'));
  const shell = await lab.startBystander('shell', '-c', `chrome --user-data-dir=${first.profile}`);
  const shown = await describeTree({ ...first });

  const exit = once(first.child, 'exit');
  expect(await endTree(first, limit)).toBeGreaterThanOrEqual(shown.length - 1);
  await exit;
  expect(await idsOfGroup(first.pid)).toEqual([]);
  expect(await describeTree(first)).toEqual([]);

  expect(await idsOfGroup(second.pid)).toContain(second.pid);
  expect(await editor.answers()).toBe(true);
  expect(await shell.answers()).toBe(true);
  expect(await endTree(first, limit)).toBe(0);
  // Without any time to wait, nothing is proved.
  await expect(endTree(second, 0)).rejects.toMatchObject({ error: { code: 'browser-stuck' } });
});

test('a Chrome that opens on the profile while the one before it is being ended lives', async () => {
  const profile = join(lab.folder, 'profiles/a/g1');
  const before = await lab.startBystander('chrome', `--user-data-dir=${profile}`);
  const listed = treeOf(await listProcesses(), { profile, pid: before.pid });
  const next = await lab.startBystander('chrome', `--user-data-dir=${profile}`);
  expect(await endListed(listed, limit)).toBe(1);
  expect(await before.answers()).toBe(false);
  expect(await next.answers()).toBe(true);
});

test('a process that has the id that Chrome had is neither shown nor ended', async () => {
  const stranger = await lab.startBystander();
  const tree = { profile: join(lab.folder, 'profiles/a/g1'), pid: stranger.pid };
  expect(await describeTree(tree)).toEqual([]);
  expect(await endTree(tree, limit)).toBe(0);
  expect(await stranger.answers()).toBe(true);
});

test('Chromes that were left behind are ended; one with its profile elsewhere and who mentions a profile live', async () => {
  const folder = join(lab.folder, 'profiles');
  const left = [await lab.startChrome('profiles/a/g1'), await lab.startChrome('profiles/b/g1')];
  const elsewhere = await lab.startChrome('profiles-backup/a/g1');
  const editor = await lab.startBystander(join(folder, 'a/g1/Preferences'));

  const exits = left.map(({ child }) => once(child, 'exit'));
  expect(await endOrphans(folder, limit)).toBeGreaterThanOrEqual(6);
  await Promise.all(exits);
  for (const { pid } of left) expect(await idsOfGroup(pid)).toEqual([]);

  expect(await idsOfGroup(elsewhere.pid)).toContain(elsewhere.pid);
  expect(await editor.answers()).toBe(true);
  expect(await endOrphans(folder, limit)).toBe(0);
});
