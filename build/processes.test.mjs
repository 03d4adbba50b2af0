import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import process from 'node:process';
import { afterEach, describe, expect, test } from 'vitest';
import { MARK, canFindLeftovers, endMarked, findMarked } from './leftovers.mjs';
import { end, launch, run } from './processes.mjs';

const MARKED = `switchboard-test-${randomUUID()}`;
const FOREVER = 'console.log(process.pid); setInterval(() => {}, 1e6);';

describe('run', () => {
  test('keeps the output of both streams and the exit code', async () => {
    const ran = await run(process.execPath, [
      '-e',
      'console.log("out"); console.error("err"); process.exit(3)',
    ]);
    expect(ran).toMatchObject({ code: 3, late: false });
    expect(ran.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  test('says which command could not be started', async () => {
    const ran = await run('switchboard-no-such-command', []);
    expect(ran.code).toBe(127);
    expect(ran.output).toContain('switchboard-no-such-command could not be started');
  });

  test('ends a command at its limit', async () => {
    const ran = await run(process.execPath, ['-e', FOREVER], { limitMs: 100 });
    expect(ran.late).toBe(true);
    expect(ran.code).not.toBe(0);
  });

  test('lets a command read what comes in, where it is to', async () => {
    const inner = `import { run } from ${JSON.stringify(new URL('processes.mjs', import.meta.url).href)};
      const echo = 'process.stdin.pipe(process.stdout)';
      const ran = [await run(process.execPath, ['-e', echo]), await run(process.execPath, ['-e', echo], { input: true })];
      console.log(JSON.stringify(ran.map(({ output }) => output)));`;
    const child = launch(process.execPath, ['--input-type=module', '-e', inner], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end('typed');
    const [line] = await once(child.stdout, 'data');
    expect(JSON.parse(line)).toEqual(['', 'typed']);
  });

  test('kills a process that does not end in the time that it was given for that', async () => {
    const stubborn =
      'process.on("SIGTERM", () => console.log("no")); console.log("up"); setInterval(() => {}, 1e6);';
    const child = launch(process.execPath, ['-e', stubborn], {
      graceMs: 50,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    const started = Date.now();
    await end(child);
    expect(child.signalCode).toBe('SIGKILL');
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

describe.runIf(canFindLeftovers)('processes that stay', () => {
  afterEach(() => endMarked(MARKED, { patienceMs: 0 }));

  /** Starts a process that starts another one, `outside` of its session or in it. */
  async function startFamily({ args = [], env = {}, outside }) {
    const parent = `
      const options = { detached: ${outside}, stdio: ['ignore', 'inherit', 'ignore'] };
      require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(FOREVER)}], options);
      setInterval(() => {}, 1e6);`;
    const child = launch(process.execPath, ['-e', parent, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = await once(child.stdout, 'data');
    return { child, grandchild: Number(line) };
  }

  const byEnvironment = { env: { [MARK]: MARKED }, outside: true };
  const byCommandLine = { args: [MARKED], outside: false };
  const pids = () => findMarked(MARKED).map(({ pid }) => pid);

  test('are found by their mark, across groups, and only those', async () => {
    const { child, grandchild } = await startFamily(byEnvironment);
    expect(pids().sort()).toEqual([child.pid, grandchild].sort());
    expect(findMarked(MARKED, [child.pid]).map(({ pid }) => pid)).toEqual([grandchild]);
    expect(findMarked(`${MARKED}-other`).map(({ pid }) => pid)).not.toContain(grandchild);
  });

  test('are found by a command line, and so is all of their session', async () => {
    const { child, grandchild } = await startFamily(byCommandLine);
    expect(pids().sort()).toEqual([child.pid, grandchild].sort());
  });

  test('are found in a session that was begun here, without any mark', async () => {
    const { child, grandchild } = await startFamily({ outside: false });
    await end(child);
    expect(pids()).toEqual([grandchild]);
  });

  test('are named and ended', async () => {
    const { child, grandchild } = await startFamily(byEnvironment);
    await end(child);
    expect(pids()).toEqual([grandchild]);
    const stayed = await endMarked(MARKED, { patienceMs: 0 });
    expect(stayed).toMatchObject([{ pid: grandchild, name: expect.stringContaining('-e') }]);
    expect(pids()).toEqual([]);
  });

  test('are not reported where there are none', async () => {
    expect(await endMarked(MARKED)).toEqual([]);
  });
});
