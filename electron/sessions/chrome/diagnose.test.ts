import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diagnoseLaunch } from './diagnose.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-diagnose-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function browser(script: string): Promise<string> {
  const path = join(folder, 'browser');
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

test('a browser that cannot build its sandbox is known by what it prints', async () => {
  const path = await browser(
    'echo "FATAL:zygote_host_impl_linux.cc No usable sandbox! Update your kernel" >&2; exit 1',
  );
  expect(await diagnoseLaunch(path)).toMatchObject({ code: 'browser-failed', retryable: false });
});

test('a browser that starts, one that fails otherwise, and one that is not there are no case of it', async () => {
  expect(await diagnoseLaunch(await browser('exit 0'))).toBeUndefined();
  expect(await diagnoseLaunch(await browser('echo "Segmentation fault" >&2; exit 139'))).toBeUndefined();
  expect(await diagnoseLaunch(join(folder, 'missing'))).toBeUndefined();
});
