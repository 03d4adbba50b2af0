// The workflows run on a public host only, so what can be known of them without it is checked here.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STAGES } from './arguments.mjs';
import { ROOT } from './paths.mjs';

const folder = join(ROOT, '.github/workflows');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** npm's own short forms of `npm run`. */
const SHORT = ['test', 'start'];

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/** Each job's lines, by its name: what is indented below `jobs:`. */
function jobsOf(text) {
  const [, ...jobs] = (text.split(/^jobs:\n/m)[1] ?? '').split(/^ {2}(?=[\w-]+:\n)/m);
  return jobs.map((job) => [job.split(':')[0], job]);
}

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');

  test('calls only scripts, stages and files that there are', () => {
    const scripts = [
      ...found(text, /npm run ([\w:-]+)/g),
      ...found(text, /npm (\w+)/g).filter((name) => SHORT.includes(name)),
    ];
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const stages = found(text, /--only ([\w,]+)/g).flatMap((names) => names.split(','));
    expect(stages.filter((name) => !STAGES.includes(name))).toEqual([]);
    const files = [...found(text, /node (build\/[\w./-]+)/g), ...found(text, /uses: \.\/(\S+)/g)];
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(scripts.length + files.length).toBeGreaterThan(0);
  });

  test('has few rights as a whole, and writes nowhere but in the job that drafts a release', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    const writing = jobsOf(text).filter(([, job]) => /: write\b|write-all/.test(job));
    expect(writing.map(([name]) => name)).toEqual(file === 'release.yml' ? ['draft'] : []);
  });

  test('uses actions of a fixed version, and leaves no token in the working copy', () => {
    const used = found(text, /uses: (?!\.\/)(\S+)/g);
    expect(used.filter((name) => !/@(v\d+|[\da-f]{40})$/.test(name))).toEqual([]);
    expect(found(text, /(persist-credentials: false)/g)).toHaveLength(
      used.filter((name) => name.startsWith('actions/checkout@')).length,
    );
  });

  test('ends: every job has a limit, and the same is not run twice at once', () => {
    const endless = jobsOf(text).filter(([, job]) => !/^ {4}(timeout-minutes: \d+|uses: )/m.test(job));
    expect(endless.map(([name]) => name)).toEqual([]);
    expect(jobsOf(text).length).toBeGreaterThan(1);
    expect(text).toMatch(/^concurrency:\n {2}group: /m);
  });

  test('puts nothing that others write into a shell', () => {
    const shell = text.split('\n').filter((line) => !/^\s*(#|group:|name:|[\w-]+: \$\{\{)/.test(line));
    expect(shell.join('\n')).not.toMatch(/\$\{\{\s*github\.(event|head_ref|ref_name)/);
  });
});

test('the tests run on the oldest Node that the project allows', () => {
  const oldest = /\d+\.\d+/.exec(manifest.engines.node)?.[0];
  expect(readFileSync(join(folder, 'ci.yml'), 'utf8')).toContain(`node: ['${oldest}', 'lts/*']`);
});

test('a release is tested by the workflow that tests everything else', () => {
  const release = readFileSync(join(folder, 'release.yml'), 'utf8');
  expect(release).toContain('uses: ./.github/workflows/ci.yml');
  expect(readFileSync(join(folder, 'ci.yml'), 'utf8')).toMatch(/^ {2}workflow_call:$/m);
  const needs = Object.fromEntries(
    jobsOf(release).map(([name, job]) => [name, /needs: (\w+)/.exec(job)?.[1]]),
  );
  expect(needs).toEqual({ check: undefined, tests: 'check', package: 'tests', draft: 'package' });
});
