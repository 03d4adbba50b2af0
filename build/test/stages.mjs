// The stages of `npm test`, in their order.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay, startDisplay } from '../display.mjs';
import { tool } from '../tools.mjs';
import { countOne, countPlaywright, countVitest, judge } from './counts.mjs';

/** No stage may hang for ever; the slowest takes some minutes, and a busy computer several times that. */
const LIMIT_MS = 40 * 60_000;
const FULL_LIMIT_MS = 90 * 60_000;

/**
 * How many tests of the app run at the same time where each can have a display of its own. They wait for a good part of their
 * time, so one more than there are cores on a small computer.
 */
const SIDE_BY_SIDE = 3;

const limitMs = ({ SWITCHBOARD_FULL }) => (SWITCHBOARD_FULL === '1' ? FULL_LIMIT_MS : LIMIT_MS);

/**
 * @typedef {object} Setting what the stages run in
 * @property {NodeJS.ProcessEnv} env
 * @property {string} reports a folder for their reports
 * @property {string[]} filter names of test files; empty for all
 * @property {(except?: readonly number[]) => Promise<void>} endLeftovers ends and counts what outlives its stage
 */

/**
 * @typedef {object} Stage
 * @property {string} title
 * @property {string} [needs] the stage without which this one makes no sense
 * @property {boolean} [beside] it is begun with the first one, and its output shown when it is its turn
 * @property {(setting: Setting) => Promise<import('./counts.mjs').Counts>} run
 */

/** @type {Record<string, Stage>} */
export const STAGE_LIST = {
  format: { title: 'Format', run: one('format', 'prettier', ['--check', '.']) },
  types: { title: 'Types', run: one('types', 'tsc', ['--noEmit']) },
  unused: { title: 'Nothing unused', run: one('unused', 'knip', ['--no-config-hints']) },
  unit: { title: 'Unit tests', run: vitest('unit') },
  integration: { title: 'Integration tests', run: vitest('integration') },
  // It reads only, and takes one core for longer than what is before the integration tests: it runs beside them all.
  lint: { title: 'Lint', beside: true, run: one('lint', 'eslint', ['.'], { show: false }) },
  build: { title: 'Build', run: one('build', 'electron-vite', ['build']) },
  e2e: { title: 'End-to-end tests', needs: 'build', run: endToEnd },
};

/** A tool of which success or failure is all that counts. Without `show` its output comes with the result. */
function one(name, command, args, { show = true } = {}) {
  return async ({ env }) => {
    const { code, output } = await tool(command, args, { env, limitMs: limitMs(env), show });
    return { ...countOne(name, code === 0), output };
  };
}

function vitest(project) {
  return async ({ env, reports, filter }) => {
    const report = join(reports, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ended = await tool('vitest', ['run', '--project', project, ...reporters, ...filter], {
      env,
      limitMs: limitMs(env),
    });
    return judge(project, read(report, countVitest), ended);
  };
}

async function endToEnd({ env, reports, filter, endLeftovers }) {
  const report = join(reports, 'e2e.json');
  const displays = hasDisplay() ? [] : await startDisplays();
  const workers = `--workers=${Math.max(1, displays.length)}`;
  try {
    const ended = await tool('playwright', ['test', workers, '--reporter=list,json', ...filter], {
      env: {
        ...env,
        ...displays[0]?.env,
        SWITCHBOARD_DISPLAYS: displays.map(({ display }) => display).join(','),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
      limitMs: limitMs(env),
    });
    return judge('e2e', read(report, countPlaywright), ended);
  } finally {
    // Before the displays go: windows would end with them and a leak stay unseen.
    await endLeftovers(displays.map(({ pid }) => pid));
    await Promise.all(displays.map((display) => display.stop()));
  }
}

/** One for each of the tests that run at the same time: two windows on one would take the keyboard from each other. */
async function startDisplays() {
  const displays = [];
  for (let index = 0; index < SIDE_BY_SIDE; index += 1) displays.push(await startDisplay());
  return displays;
}

function read(report, count) {
  return existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
}

/**
 * The names of the stages to run, in order, with those that they need.
 * @param {string[]} only empty for all
 */
export function chooseStages(only) {
  const wanted = new Set(only.flatMap((name) => [name, STAGE_LIST[name].needs]));
  return Object.keys(STAGE_LIST).filter((name) => only.length === 0 || wanted.has(name));
}
