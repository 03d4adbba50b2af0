import { expect, test } from 'vitest';
import { memoryOf, roleOf } from './process-view.ts';

const profile = '/data/profiles/a/g1';

test.each([
  ['browser', `/opt/chrome --headless=new --user-data-dir=${profile}`],
  ['renderer', `/opt/chrome --type=renderer --user-data-dir=${profile}`],
  ['gpu', `/opt/chrome --type=gpu-process --user-data-dir=${profile}`],
  ['utility', `/opt/chrome --type=utility --user-data-dir=${profile}`],
  ['zygote', `/opt/chrome --type=zygote --no-zygote-sandbox --user-data-dir=${profile}`],
  ['crash-handler', `chrome.exe --type=crashpad-handler --user-data-dir=${profile}`],
  ['crash-handler', `/opt/My Chrome/chrome_crashpad_handler --monitor-self --database=${profile}/Crashpad`],
  ['other', `/opt/chrome --type=broker --user-data-dir=${profile}`],
  ['other', 'cat'],
])('a %s is known by: %s', (role, command) => {
  expect(roleOf({ command, args: null }, profile)).toBe(role);
});

const status = 'Name:\tchrome\nVmHWM:\t  300 kB\nVmRSS:\t  200 kB\n';

test('memory is the process’s share; all of it where the system keeps the shares to itself', () => {
  const parts =
    '1000-2000 ---p 00000000 00:00 0 [rollup]\nRss:    200 kB\nPss:    120 kB\nPss_Anon:  36 kB\n';
  expect(memoryOf(parts, status)).toBe(120 * 1024);
  expect(memoryOf('', status)).toBe(200 * 1024);
  expect(memoryOf('', 'Name:\tchrome\nState:\tZ (zombie)\n')).toBeNull();
});
