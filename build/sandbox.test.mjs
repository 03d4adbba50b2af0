import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sandboxForbiddenBy } from './sandbox.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'switchboard-sandbox-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('names the kernel setting that forbids a sandbox', () => {
  const setting = join(folder, 'setting');
  const rules = { [join(folder, 'none')]: '1', [setting]: '1' };
  expect(sandboxForbiddenBy(rules)).toBeUndefined();
  writeFileSync(setting, '0\n');
  expect(sandboxForbiddenBy(rules)).toBeUndefined();
  writeFileSync(setting, '1\n');
  expect(sandboxForbiddenBy(rules)).toBe(setting);
});
