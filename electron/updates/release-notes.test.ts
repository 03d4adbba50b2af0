import { expect, test } from 'vitest';
import { maxNotes } from '../../shared/updates.ts';
import { updateOf } from './release-notes.ts';

const notesOf = (releaseNotes: Parameters<typeof updateOf>[0]['releaseNotes']) =>
  updateOf({ version: '0.2.0', releaseNotes: releaseNotes ?? null }).notes;

test('notes are text: what looks like HTML is taken out, and what it stood for is kept', () => {
  const html = '<h2>New</h2><ul><li>One &amp; two</li><li>Three &lt;b&gt;</li></ul><script>alert(1)</script>';
  expect(notesOf(html)).toBe('New\n\n• One & two\n• Three <b>');
  expect(notesOf('a < b and c > d\r\n\r\n\r\n\r\n- item')).toBe('a < b and c > d\n\n- item');
});

test('nothing in them changes the direction of other text, but letters that need each other stay together', () => {
  expect(notesOf('safe\u202Egpj.exe\u2066\u0007')).toBe('safegpj.exe');
  expect(notesOf('क्‍ष 👩‍💻')).toBe('क्‍ष 👩‍💻');
});

test('they are never longer than the window takes', () => {
  expect(notesOf('x'.repeat(1_000_000))).toHaveLength(maxNotes);
});

test('notes of several versions stand below each other; none, and anything else, are none', () => {
  const several = [
    { version: '0.2.0', note: 'Two.' },
    { version: '0.1.1', note: null },
  ];
  expect(notesOf(several)).toBe('0.2.0\nTwo.\n\n0.1.1');
  expect(notesOf(null)).toBe('');
  expect(notesOf(7 as unknown as string)).toBe('');
});
