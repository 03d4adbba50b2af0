import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless, placesIn } from './code-places.ts';
import { redact } from './redact.ts';

const home = '/home/Ann Smith';
const digits = (length: { minLength: number; maxLength: number }) =>
  fc.array(fc.integer({ min: 0, max: 9 }), length).map((each) => each.join(''));
const bytes = (minLength: number, maxLength: number) =>
  fc.uint8Array({ minLength, maxLength }).map((each) => Buffer.from(each));

/** Numbers as they are kept and as people write them: `447700900123`, `+44 7700-900 123`, `(0)7700.900123`. */
const number = fc
  .tuple(
    fc.constantFrom('', '+', '('),
    digits({ minLength: 7, maxLength: 15 }),
    fc.array(fc.constantFrom('', '', ' ', '-', '.', ') ', '\u00a0'), { minLength: 14, maxLength: 14 }),
  )
  .map(([begin, all, between]) => {
    const written = all
      .split('')
      .map((digit, index) => digit + (index < all.length - 1 ? (between[index] ?? '') : ''));
    return { text: begin + written.join(''), secret: all, bare: true };
  });

const asIs = (secret: string) => ({ text: secret, secret, bare: false });
const base64 = bytes(16, 64).map((key) => key.toString('base64'));
const keyIn = (encoding: BufferEncoding) => bytes(16, 64).map((key) => asIs(key.toString(encoding)));
const qr = fc
  .tuple(fc.integer({ min: 1, max: 9 }), base64, base64, base64)
  .map(([version, ...parts]) => asIs(`${version}@${parts.join(',')}`));

const alphabet = '123456789ABCDEFGHJKLMNPQRSTVWXYZ'.split('');
const pairing = fc
  .array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 8 })
  .map((all) => all.join(''))
  .filter((code) => !['CONFLICT'].includes(code))
  .chain((code) =>
    fc.constantFrom(asIs(code), { ...asIs(code), text: `${code.slice(0, 4)}-${code.slice(4)}` }),
  );

/** Ids as WhatsApp writes them, some of which are shorter than any phone number. */
const chat = fc
  .tuple(
    digits({ minLength: 3, maxLength: 15 }).map((all) => `q${all}`),
    fc.constantFrom('', ':12', '-1612345678'),
    fc.constantFrom('lid', 'c.us', 'g.us', 's.whatsapp.net', 'newsletter', 'broadcast', 'LID'),
    fc.constantFrom('', '_3EB0C1', '_3EB0C1D2E3F405162738', ','),
    fc.constantFrom('', 'true_', 'chat:'),
  )
  .map(([secret, device, server, message, before]) => ({
    text: `${before}${secret}${device}@${server}${message}`,
    secret,
    bare: false,
  }));

const word = fc.stringMatching(/^[a-z]{4,9}$/);
const address = fc
  .tuple(fc.constantFrom('http', 'https', 'socks5'), word, word)
  .map(([scheme, user, password]) => ({
    text: `${scheme}://q${user}:q${password}@proxy.example.com:1080/x`,
    secret: `q${password}`,
    bare: false,
  }));
const path = word.map((file) => ({ text: `${home}/Desk/q${file}.txt`, secret: 'Smith', bare: false }));

/** What people write, as it may come into a line: quoted, or after a word for it. */
const message = fc
  .tuple(
    fc.array(fc.oneof(word, fc.constantFrom("it's", 'Añá', 'नमस्ते', 'مرحبا', '👍')), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom<(text: string) => string>(
      (text) => JSON.stringify({ body: text }),
      (text) => JSON.stringify(text),
      (text) => `“${text}”`,
      (text) => `caption: ${text}`,
      (text) => `label=${text}`,
    ),
  )
  .map(([all, put]) => {
    const secret = `q${all.join(' ')}q`;
    return { text: put(secret), secret, bare: false };
  });

const secret = fc.oneof(
  number,
  qr,
  keyIn('base64'),
  keyIn('base64url'),
  keyIn('hex'),
  pairing,
  chat,
  address,
  path,
  message,
);
const around = fc.constantFrom(
  '[2026-11-22 01:21:29.123] [info]  account 3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d: ready',
  'unexpected: TypeError < start (desk.ts:12:7) < run (main-D8f3kL2aQx.js:1:20345)',
  'failed with',
  '',
);

test('no planted secret survives, wherever in a line it stands', () => {
  fc.assert(
    fc.property(around, secret, around, (before, { text, secret: planted, bare }, after) => {
      const clean = redact(`${before} ${text} ${after}`, [home]);
      const kept = bare
        ? clean.replaceAll(/\[2026\S+ \S+\]|[\da-f]{8}-[\da-f-]{27}|\S+:\d+:\d+\)/g, '')
        : clean;
      expect(bare ? kept.replaceAll(/\D/g, '') : kept).not.toContain(planted);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever is given, it ends quickly with one line of limited length, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const clean = redact(text, [home]);
      expect(clean).not.toMatch(/[\r\n]/);
      expect(redact(clean, [home])).toBe(clean);
    }),
  );
  for (const each of ['a@', '"', '1 ', '/a', 'x:', "'", '\n', 'A1']) {
    const started = performance.now();
    expect(redact(each.repeat(500_000)).length).toBeLessThan(2_100);
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});

test.for([
  'account 3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d: logging-out',
  '[2026-11-22 01:21:29.123] [error] unexpected: RangeError < send (update-feed.ts:41:9) < main-D8f3kL2aQx91.js:1:20',
  'Chrome 156.0.7204.100 was found',
  'browser-failed ECONNREFUSED ENOTCONN UNPAIRED ERR_NAME_NOT_RESOLVED',
  "TypeError Cannot read properties of undefined (reading 'kind')",
  'render process gone: crashed, exit code 139',
  'https://web.whatsapp.com',
])('what helps to find a fault stays: %s', (line) => {
  expect(redact(line)).toBe(line);
});

test('an id of WhatsApp’s goes with all that hangs on it, and what stands around it stays', () => {
  expect(redact('sent 998877@lid, then true_998877:3@lid_3EB0C1 to 1234-99@g.us')).toBe(
    'sent [address] then [address] to [address]',
  );
});

test.for([
  ['said: it was ‘Ada Lovelace’', 'said: it was [text]'],
  ["said 'Ada Lovelace' twice", 'said [text] twice'],
  ['said “Ada, «Ada» and `Ada`', 'said [text]'],
  ['shown data:image/png;base64,iVBO now', 'shown [data] now'],
  ['wrote to ada@example.com today', 'wrote to [address] today'],
  ['by ada:words@proxy now', 'by [address] now'],
  ['by http://ada@proxy:80/x now', 'by [address] now'],
  ['from 192.168.178.20 to 127.0.0.1', 'from [address] to 127.0.0.1'],
  ['code 2@AbCdEfGh,x shown', 'code [code] shown'],
  [`opened ${home}/Ada Lovelace.txt`, 'opened [path]'],
  ['opened D:\\Ada\\x and \\\\server\\Ada', 'opened [path] and [path]'],
  ['opened /srv/ada/x', 'opened [path]'],
  ['pin: 1234', 'pin: [text]'],
  ['typed ABCD-1234 and WXYZ9876', 'typed [code] and [code]'],
  ['called ٠١٢٣٤٥٦٧', 'called [number]'],
] as const)('what is nobody else’s business goes, and nothing more: %s', ([line, clean]) => {
  expect(redact(line, [home])).toBe(clean);
});

test('of an address or a path within the app, the place in the code stays', () => {
  expect(redact('at file:///opt/Switchboard/resources/app.asar/out/main/main.js:10:5')).toBe(
    'at main.js:10:5',
  );
  expect(redact('switchboard://app/assets/index-D8f3kL2a.js:1:2345')).toBe('index-D8f3kL2a.js:1:2345');
  expect(redact('switchboard://app/index.html?x=15550001')).toBe('switchboard://app');
  expect(redact('open C:\\Users\\Ann\\x.json, /srv/ann/x.json')).toBe('open [path] [path]');
});

test('of an error’s text only what the engine says of the code itself is told', () => {
  expect(harmless('Minified React error #310; visit https://react.dev/?args[]=Ada')).toBe(
    'Minified React error #310',
  );
  expect(harmless("Cannot read properties of undefined (reading 'kind')")).not.toBe('');
  expect(harmless('view.label is not a function')).not.toBe('');
  expect(harmless('Ada is not at her desk is not a function')).toBe('');
  expect(harmless('no account Sales UK')).toBe('');
});

test('of a stack the places are told, and not the text that it begins with', () => {
  const stack =
    'Error: Ada said\n    at noon\n    at run (switchboard://app/assets/index-a.js:1:2)\n    at /opt/x/c.js:3:4';
  expect(placesIn(stack)).toBe(' < run index-a.js:1:2 < c.js:3:4');
});
