import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'switchboard-browser-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function program(name, content = '#!/bin/sh\n', mode = 0o755) {
  const path = join(folder, name);
  writeFileSync(path, content, { mode });
  return path;
}

describe('findBrowser', () => {
  test('takes the first candidate that is a program', () => {
    const [text, second, third] = [program('a', 'x', 0o644), program('b'), program('c')];
    expect(findBrowser([join(folder, 'none'), text, second, third], '')).toBe(second);
  });

  test('passes over a snap', () => {
    const shim = program('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect(findBrowser([shim], '')).toBeUndefined();
    const chrome = program('chrome');
    expect(findBrowser([shim, chrome], '')).toBe(chrome);
  });

  test('prefers the one that was named, and refuses a wrong name', () => {
    const [named, other] = [program('named'), program('other')];
    expect(findBrowser([other], named)).toBe(named);
    expect(() => findBrowser([other], join(folder, 'none'))).toThrow(/SWITCHBOARD_CHROME/);
  });
});
