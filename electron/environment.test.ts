import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const everything = {
  SWITCHBOARD_DATA_DIR: '/tmp/data',
  SWITCHBOARD_WHATSAPP_HOST: '127.0.0.1:8443',
  SWITCHBOARD_WHATSAPP_SPKI: 'abc=',
  SWITCHBOARD_CHROME: '/usr/bin/chromium',
  SWITCHBOARD_DOWNLOADS: 'http://127.0.0.1:8080',
  SWITCHBOARD_SCAN_WINDOW: '5000',
  SWITCHBOARD_UPDATES: 'http://127.0.0.1:8081/feed',
  SWITCHBOARD_POLICY: '/tmp/policy.json',
  ELECTRON_RENDERER_URL: 'http://localhost:5173',
};

test('in development every variable counts', () => {
  expect(readEnvironment(false, everything)).toEqual({
    dataFolder: '/tmp/data',
    network: { kind: 'stand-in', host: '127.0.0.1:8443', spki: 'abc=' },
    browser: '/usr/bin/chromium',
    downloads: {
      versions: 'http://127.0.0.1:8080/versions.json',
      archives: 'http://127.0.0.1:8080/archives',
    },
    scanWindow: 5000,
    updates: 'http://127.0.0.1:8081/feed',
    policy: '/tmp/policy.json',
    rendererUrl: 'http://localhost:5173',
  });
});

test('a packaged app ignores all of them', () => {
  expect(readEnvironment(true, everything)).toEqual(readEnvironment(true, {}));
  expect(readEnvironment(true, everything)).toEqual(readEnvironment(false, {}));
});

test('a stand-in without its key is none: WhatsApp is never taken from an address alone', () => {
  const half = { ...everything, SWITCHBOARD_WHATSAPP_SPKI: undefined };
  expect(readEnvironment(false, half).network).toEqual({ kind: 'whatsapp' });
});

test('a scan window that is no time is left as it is', () => {
  for (const SWITCHBOARD_SCAN_WINDOW of ['', '0', '-1', 'soon'])
    expect(readEnvironment(false, { SWITCHBOARD_SCAN_WINDOW }).scanWindow).toBeUndefined();
});
