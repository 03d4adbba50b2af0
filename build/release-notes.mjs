// Prints what the changelog says of a release: `node build/release-notes.mjs v1.2.3`. Fails where the tag is not the
// version of package.json, or the changelog has nothing of it. Needs nothing but Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './paths.mjs';
import { Problem } from './say.mjs';

/**
 * @param {string} tag
 * @param {string} version of package.json
 * @param {string} changelog a section for each version: "## 1.2.3", perhaps with a date behind it
 * @returns {string} what it says of this version
 * @throws {Problem} where they do not fit together
 */
export function releaseNotes(tag, version, changelog) {
  if (tag !== `v${version}`) {
    throw new Problem(
      `The tag is ${tag}, and package.json says ${version}: they must be v${version} and ${version}.`,
    );
  }
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find(
    (text) =>
      headingOf(text)
        .replace(/^\[?v?/, '')
        .split(/[\]\s]/)[0] === version,
  );
  const notes = section?.slice(headingOf(section).length).trim();
  if (!notes)
    throw new Problem(`CHANGELOG.md says nothing of ${version}: write a section "## ${version}" first.`);
  return notes;
}

const headingOf = (section) => section.split('\n')[0] ?? '';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name) => readFileSync(join(ROOT, name), 'utf8');
  try {
    const { version } = JSON.parse(read('package.json'));
    process.stdout.write(`${releaseNotes(process.argv[2] ?? '', version, read('CHANGELOG.md'))}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
