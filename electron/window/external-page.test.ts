import fc from 'fast-check';
import { expect, test } from 'vitest';
import { externalPage, whatsAppHelp } from './external-page.ts';

test('15: the pages that the app has links to can be opened, written as they were understood', () => {
  expect(externalPage(whatsAppHelp)).toBe(whatsAppHelp);
  expect(externalPage('HTTPS://FAQ.WhatsApp.com:443/a/../b?lang=de#x')).toBe(
    'https://faq.whatsapp.com/b?lang=de#x',
  );
});

test.each([
  // Other schemes.
  'file:///etc/passwd',
  'file://faq.whatsapp.com/etc/passwd',
  'javascript:alert(1)',
  'javascript://faq.whatsapp.com/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://faq.whatsapp.com/3f0c2f5e',
  'http://faq.whatsapp.com/',
  'ftp://faq.whatsapp.com/',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x&crumb=location:\\\\evil.example',
  'smb://faq.whatsapp.com/share',
  'switchboard://app/index.html',
  'vscode://faq.whatsapp.com/',
  'view-source:https://faq.whatsapp.com/',
  // Hosts that look like it.
  'https://faq.whatsapp.com.evil.example/',
  'https://evil-faq.whatsapp.com/',
  'https://xfaq.whatsapp.com/',
  'https://faq.whatsapp.com./',
  'https://faq.whatsapp.co/',
  'https://whatsapp.com/',
  'https://web.whatsapp.com/',
  'https://www.faq.whatsapp.com/',
  'https://faq-whatsapp.com/',
  'https://faq.whatsapp.comm/',
  'https://fаq.whatsapp.com/', // a Cyrillic a
  'https://faq.whatsaрp.com/', // a Cyrillic p
  'https://xn--fq-7kc.whatsapp.com/',
  'https://faq.whatsapp.com%2eevil.example/',
  'https://faq.whatsapp.com%00.evil.example/',
  'https://evil.example/faq.whatsapp.com',
  'https://evil.example/?https://faq.whatsapp.com/',
  'https://evil.example#https://faq.whatsapp.com/',
  'https://evil.example\\@faq.whatsapp.com/',
  'https://127.0.0.1/',
  'https://[::1]/',
  // The right host with more.
  'https://faq.whatsapp.com:8443/',
  'https://faq.whatsapp.com:80/',
  'https://faq.whatsapp.com@evil.example/',
  'https://user@faq.whatsapp.com/',
  'https://user:word@faq.whatsapp.com/',
  'https://:word@faq.whatsapp.com/',
  'https://faq.whatsapp.com:word@evil.example/',
  `https://faq.whatsapp.com/${'a'.repeat(2_000)}`,
  `https://faq.whatsapp.com/${'ä'.repeat(700)}`,
  `https://faq.whatsapp.com/${'a/../'.repeat(500)}`,
  // No address at all.
  '',
  ' ',
  'faq.whatsapp.com',
  '//faq.whatsapp.com/',
  '/etc/passwd',
  'C:\\Windows\\System32\\calc.exe',
  '\\\\evil.example\\share\\run.exe',
  'https://',
  'https:///',
  '-https://faq.whatsapp.com/',
])('15: %s is never opened', (link) => {
  expect(externalPage(link)).toBeNull();
});

test('15: whatever is opened begins with a host of the list, and holds nothing that ends an address', () => {
  const piece = fc.constantFrom(
    ...[
      'https',
      'http',
      'file',
      'javascript',
      ':',
      '/',
      '//',
      '\\',
      '@',
      '#',
      '?',
      '.',
      '%2e',
      '%00',
      ':443',
    ],
    ...[
      'faq.whatsapp.com',
      'FAQ.WHATSAPP.COM',
      'ｆaq.whatsapp.com',
      'evil.example',
      '\t',
      '\n',
      ' ',
      '"',
      "'",
    ],
  );
  const mixed = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 9 });
  const behindHost = mixed.map((parts) => `https://faq.whatsapp.com${parts.join('')}`);
  fc.assert(
    fc.property(
      fc.oneof(
        mixed.map((parts) => parts.join('')),
        behindHost,
      ),
      (link) => {
        const page = externalPage(link);
        if (page !== null) expect(page).toMatch(/^https:\/\/faq\.whatsapp\.com\/[^\s"<>]*$/);
      },
    ),
    { numRuns: 5_000 },
  );
});
