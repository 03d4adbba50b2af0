import { expect, test } from 'vitest';
import { releaseNotes } from './release-notes.mjs';

const changelog = `# Changelog

What is new.

## Unreleased

- Later.

## [1.2.0] - 2026-11-22

- Second.

### Fixed

- A fault.

## 1.1.0

- First.

## 1.0.0
`;

test('gives the section of the version, however its heading is written', () => {
  expect(releaseNotes('v1.2.0', '1.2.0', changelog)).toBe('- Second.\n\n### Fixed\n\n- A fault.');
  expect(releaseNotes('v1.1.0', '1.1.0', changelog)).toBe('- First.');
});

test.each([
  ['v1.2.1', '1.2.0', /The tag is v1\.2\.1/],
  ['1.2.0', '1.2.0', /must be v1\.2\.0/],
  ['v1.2', '1.2', /nothing of 1\.2:/],
  ['v1.0.0', '1.0.0', /nothing of 1\.0\.0:/],
  ['v2.0.0', '2.0.0', /nothing of 2\.0\.0:/],
])('refuses the tag %s of version %s', (tag, version, message) => {
  expect(() => releaseNotes(tag, version, changelog)).toThrow(message);
});
