// The entry of npm start, npm test, and npm run test:full, dev, demo, bench, screenshots, field-check, package and set-up.
// It and what it imports run before node_modules is there, so they use what Node has built in; the comments say where
// that ends.
import process from 'node:process';
import { parseArguments } from './arguments.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { endMarked, markRun, watchDescendants } from './leftovers.mjs';
import { endChildrenOnSignals, isEnding } from './processes.mjs';
import { noSandbox, requireSandbox } from './sandbox.mjs';
import { Problem, say } from './say.mjs';
import { setUp } from './set-up/set-up.mjs';
import { runTests } from './test/run-tests.mjs';
import { node, tool } from './tools.mjs';

const { mark, env: marked, folders } = markRun();

/** A field check that is told to end may have to log a phone's device out first, in a Chrome of its own. */
const FIELD_CHECK_GRACE_MS = 4 * 60_000;

/** The test stages that run Electron or a browser. */
const RUNS_PROGRAMS = ['integration', 'e2e'];

/** Each takes the arguments and resolves to the exit code. */
const commands = {
  'set-up': async ({ retry }) => {
    await setUp({ retry, virtualDisplay: !hasDisplay(), headlessShell: true });
    return 0;
  },

  start: async ({ rest }) => {
    requireScreen('start');
    await setUp({ officialOnly: true });
    requireSandbox();
    const code = await buildApp({});
    return code === 0 ? (await tool('electron', ['.', ...noSandbox(), ...rest])).code : code;
  },

  dev: async ({ retry, rest }) => {
    requireScreen('dev');
    const env = { ...environment(await setUp({ retry })), ...folders };
    requireSandbox();
    return (await node(['--import', 'tsx', 'e2e/dev.ts', ...rest, '--', ...noSandbox()], { env })).code;
  },

  demo: async ({ retry, auto, rest }) => {
    const ownDisplay = process.platform === 'linux' && (auto || !hasDisplay());
    const env = { ...environment(await setUp({ retry, virtualDisplay: ownDisplay })), ...folders };
    const built = await buildApp(env);
    if (built !== 0) return built;
    const display = ownDisplay ? await startDisplay() : undefined;
    try {
      return (
        await node(['--import', 'tsx', 'e2e/demo.ts', ...(ownDisplay ? ['--auto'] : []), ...rest], {
          env: { ...env, ...display?.env },
        })
      ).code;
    } finally {
      for (const { pid, name } of await endMarked(mark, { except: [display?.pid] })) {
        say(`Ended what the demo left running: ${pid} ${name}`);
      }
      await display?.stop();
    }
  },

  bench: (args) => runScript('e2e/bench/main.ts', args),

  screenshots: (args) => runScript('e2e/screenshots.ts', args),

  package: async ({ retry, rest }) => {
    const env = environment(await setUp({ retry }));
    const built = await buildApp(env);
    return built === 0
      ? (await node(['--import', 'tsx', 'build/package/main.ts', ...rest], { env })).code
      : built;
  },

  // It needs a terminal and a browser, and neither Electron nor a screen.
  'field-check': async ({ retry, rest }) => {
    const env = { ...environment(await setUp({ retry, electron: false })), ...folders };
    const script = ['--import', 'tsx', 'e2e/field-check/start.ts', ...rest];
    return (await node(script, { env, input: true, graceMs: FIELD_CHECK_GRACE_MS })).code;
  },

  test: (args) => test(args),

  /** The same tests: on every scene of the gallery, and those at random in the size that finds more and takes longer. */
  'test:full': (args) => {
    const { SWITCHBOARD_SEED: seed = String(Date.now() % 2 ** 31) } = process.env;
    say(`What is random begins with SWITCHBOARD_SEED=${seed}.`);
    return test(args, { SWITCHBOARD_FULL: '1', SWITCHBOARD_SEQUENCES: '20000', SWITCHBOARD_SEED: seed });
  },
};

/** Runs a script over the built app, on a display of its own where there is none. */
async function runScript(script, { retry, rest }) {
  const env = { ...environment(await setUp({ retry, virtualDisplay: !hasDisplay() })), ...folders };
  const built = await buildApp(env);
  if (built !== 0) return built;
  const display = hasDisplay() ? undefined : await startDisplay();
  try {
    return (await node(['--import', 'tsx', script, ...rest], { env: { ...env, ...display?.env } })).code;
  } finally {
    await endMarked(mark, { except: [display?.pid] });
    await display?.stop();
  }
}

async function test({ retry, only, rest }, sizes = {}) {
  const modulesOnly = only.length > 0 && !only.some((stage) => RUNS_PROGRAMS.includes(stage));
  const headlessShell = only.length === 0 || only.includes('integration');
  const ready = await setUp({ retry, virtualDisplay: !hasDisplay(), headlessShell, modulesOnly });
  const env = { ...environment(ready), ...folders, ...sizes };
  return runTests({ only, filter: rest, env, mark });
}

/** What makes the tools use the Electron and the browser that the set-up found. */
function environment({ runtime, browser }) {
  return { ...runtime?.env, ...(browser && { SWITCHBOARD_CHROME: browser }) };
}

async function buildApp(env) {
  return (await tool('electron-vite', ['build', '--logLevel', 'warn'], { env })).code;
}

function requireScreen(command) {
  if (hasDisplay()) return;
  throw new Problem(
    `"${command}" opens a window, and there is no screen here (DISPLAY and WAYLAND_DISPLAY are not set). ` +
      'Run it in a desktop session; "npm run demo" and "npm test" need no screen.',
  );
}

/** The oldest Node that the tools run on; older ones fail later, with words that nobody understands. */
const OLDEST_NODE = [20, 19];

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Problem(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

async function main() {
  Object.assign(process.env, marked);
  watchDescendants();
  endChildrenOnSignals(() => endMarked(mark, { patienceMs: 5_000, graceMs: 10_000 }));
  try {
    requireNode();
    const args = parseArguments(process.argv.slice(2));
    process.exitCode = await commands[args.command](args);
  } catch (error) {
    if (isEnding()) return; // The signal's handler sets the exit code.
    process.stderr.write(`\n${error instanceof Problem ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}

await main();
