import { afterEach, expect, test, vi } from 'vitest';
import type { BrowserKind } from './find.ts';
import { launchOptions } from './launch.ts';

const launch = (kind: BrowserKind, proxy: string | null = null) =>
  launchOptions({ kind, path: '/x', name: 'x', version: '150.0.0.0' }, '/p', { kind: 'whatsapp' }, proxy, 1);
const headless = (kind: BrowserKind) => launch(kind).headless;

afterEach(() => vi.unstubAllGlobals());

test('each kind of browser is launched without a window in its own way', () => {
  expect(headless('full')).toBe(true);
  expect(headless('headless-shell')).toBe('shell');
});

test('besides: it is driven over a pipe, and nothing about its pages is weaker than in anybody’s browser', () => {
  for (const kind of ['full', 'headless-shell'] as const) {
    const { pipe, args = [] } = launch(kind);
    expect(pipe).toBe(true);
    expect(args.join(' ')).not.toMatch(
      /remote-debugging|disable-web-security|ignore-certificate|insecure|allow-file|disable-site-isolation|host-resolver/,
    );
  }
});

test('besides: it keeps its sandbox, but for root, to whom Chrome gives none', () => {
  const uid = vi.fn(() => 1000);
  vi.stubGlobal('process', { ...process, getuid: uid });
  expect(launch('full').args?.filter((each) => each.includes('sandbox'))).toEqual([]);
  uid.mockReturnValue(0);
  expect(launch('full').args).toContain('--no-sandbox');
});

test('with a proxy nothing goes beside it: no name, no loopback address, nothing that it cannot carry', () => {
  expect(launch('full', 'socks5://proxy.example:1080').args).toEqual(
    expect.arrayContaining([
      '--proxy-server=socks5://proxy.example:1080',
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE proxy.example',
      '--disable-quic',
      '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    ]),
  );
});
