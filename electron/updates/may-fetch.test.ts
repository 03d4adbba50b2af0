import { expect, test } from 'vitest';
import { mayFetch } from './may-fetch.ts';

test('besides: an update comes over a protected connection, or not at all', () => {
  expect(mayFetch('https://example.com/latest.yml', null)).toBe(true);
  for (const address of [
    'http://example.com/latest.yml',
    'ftp://example.com/x',
    'file:///tmp/x',
    'data:text/plain,x',
    'https//',
    '',
  ])
    expect(mayFetch(address, null), address).toBe(false);
});

test('besides: outside the packaged app its own server counts as protected, and no other', () => {
  const feed = 'http://127.0.0.1:8080/feed';
  expect(mayFetch('http://127.0.0.1:8080/other', feed)).toBe(true);
  for (const address of [
    'http://127.0.0.1:8081/feed',
    'http://localhost:8080/feed',
    'http://127.0.0.1:8080.example/',
  ])
    expect(mayFetch(address, feed), address).toBe(false);
});
