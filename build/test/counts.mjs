// Counts tests. Pure: it reads what the test runners report.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} skipped
 * @property {string[]} failed the names of those that failed
 * @property {string} [output] what is to be shown of a run that was not to be seen
 */

/** @returns {Counts} */
export const none = () => ({ passed: 0, skipped: 0, failed: [] });

/** A check that is one test: lint, types and the like. */
export function countOne(name, ok) {
  return ok ? { ...none(), passed: 1 } : { ...none(), failed: [name] };
}

/**
 * Counts Vitest's JSON report.
 * @param {object} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const counts = none();
  for (const file of report.testResults) {
    for (const test of file.assertionResults) add(counts, test.status, test.fullName);
    // A file that could not be read has no tests to fail.
    const explained = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !explained)
      counts.failed.push(`${file.name}: ${firstLine(file.message)}`);
  }
  return counts;
}

/**
 * Counts Playwright's JSON report. A test that passed only when it was repeated counts as failed.
 * @param {object} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const counts = none();
  const visit = (suite, path) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const name = [...path, spec.title].join(' > ');
        add(counts, test.status, test.status === 'flaky' ? `${name} (passed only when repeated)` : name);
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
  };
  for (const suite of report.suites ?? []) visit(suite, [suite.title]);
  for (const error of report.errors ?? []) counts.failed.push(firstLine(error.message));
  return counts;
}

function add(counts, status, name) {
  if (status === 'passed' || status === 'expected') counts.passed += 1;
  else if (['pending', 'skipped', 'todo', 'disabled'].includes(status)) counts.skipped += 1;
  else counts.failed.push(name);
}

const firstLine = (text) => (text || 'failed without a word').trim().split('\n')[0];

/**
 * Judges a stage by its counts and by how its command ended: nothing that went wrong may look like success.
 * @param {string} stage
 * @param {Counts | undefined} counts undefined where it left no report
 * @param {{code: number, late: boolean}} ended
 * @returns {Counts}
 */
export function judge(stage, counts, { code, late }) {
  const fail = (why) => ({ ...(counts ?? none()), failed: [...(counts?.failed ?? []), `${stage}: ${why}`] });
  if (late) return fail('was ended because it took too long');
  if (!counts) return fail(`ended with code ${code} and left no report`);
  if (counts.failed.length > 0) return counts;
  if (counts.passed === 0) return fail('ran no test');
  if (code !== 0) return fail(`ended with code ${code} though no test failed`);
  return counts;
}

/** The sum of the counts of all stages. @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      skipped: total.skipped + counts.skipped,
      failed: [...total.failed, ...counts.failed],
    }),
    none(),
  );
}

/** The closing line. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
