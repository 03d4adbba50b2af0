import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesBackwards } from './backwards.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-backwards-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function linesOf(content: string, end?: number): Promise<string[]> {
  const path = join(folder, 'lines');
  await writeFile(path, content);
  const lines: string[] = [];
  for await (const line of linesBackwards(path, end)) lines.push(line.toString());
  return lines;
}

const forwards = (content: Buffer) =>
  content
    .toString()
    .split('\n')
    .filter((line) => line !== '');

test('gives the same lines as reading forwards, whatever their length, also longer than one step', async () => {
  const length = fc.oneof(fc.nat(50), fc.integer({ min: 60_000, max: 70_000 }), fc.nat(200_000));
  const letter = fc.constantFrom('a', 'ü', '📞');
  const line = fc.tuple(length, letter).map(([times, each]) => each.repeat(times));
  const lines = fc.array(line, { maxLength: 6 }).map((all) => all.join('\n'));
  await fc.assert(
    fc.asyncProperty(lines, fc.boolean(), async (text, isEnded) => {
      const content = isEnded ? `${text}\n` : text;
      expect(await linesOf(content)).toEqual(forwards(Buffer.from(content)).reverse());
    }),
    { numRuns: 40 },
  );
});

test('what stands behind the end that is given is not read', async () => {
  expect(await linesOf('one\ntwo\nthree\nunfinished', 'one\ntwo\n'.length)).toEqual(['two', 'one']);
});

test('a file without a line gives none', async () => {
  expect(await linesOf('')).toEqual([]);
  expect(await linesOf('\n\n')).toEqual([]);
});
