import type { AccountView } from '../../shared/view.ts';
import { inWords } from './draft.ts';
import { ask, interruptible, rest, StepEnd, until, type StepWorld, type WalkWorld } from './waits.ts';
import { questions, type Action, type BrowserKind, type Question } from './walk.ts';

/** Does one thing of a step. Rejects with a StepEnd where that is not to be. */
export async function act(action: Action, world: StepWorld): Promise<void> {
  const { desk, draft, person, limits } = world;
  switch (action.kind) {
    case 'add':
      desk.add();
      await until(world, 'a code', limits.start, isOnCode);
      return;
    case 'probe':
      await probe(action.moment, world);
      return;
    case 'scan':
      await scan(world);
      return;
    case 'reopen':
      await reopen(action.browser, world);
      return;
    case 'measure':
      await measure(action.browser, world);
      return;
    case 'await-unlink':
      person.say('  Waiting for the phone.');
      await until(world, 'the phone to remove the device', limits.unlink, ({ linked }) => !linked);
      await until(world, 'the next code', limits.start, (view) => draft.hasReceipt && isOnCode(view));
      return;
    case 'log-out':
      await interruptible(world, 'the logout', limits.logOut, desk.logOut());
      await until(world, 'the next code', limits.start, (view) => draft.hasReceipt && isOnCode(view));
      return;
    case 'ask-phone':
      await askPhone(action.question, world);
  }
}

const isOnCode = ({ state }: AccountView): boolean => state.kind === 'scan';
const isReady = ({ state }: AccountView): boolean => state.kind === 'ready' && state.link === 'online';

/** Looks what is in the page now, for a step that failed: it may say why. Never rejects. */
export async function probeAfterFailure(world: WalkWorld): Promise<void> {
  await probe(world.desk.view?.linked ? 'ready' : 'code', world).catch(() => undefined);
}

/** Looks what is in the page now. Rejects where there is none, or it does not answer. */
async function probe(moment: 'code' | 'ready', { desk, draft }: WalkWorld): Promise<void> {
  if (desk.lookout) draft.onProbed(moment, await desk.lookout.probe());
}

async function scan(world: StepWorld): Promise<void> {
  const { desk, person, limits } = world;
  if (desk.view?.state.kind !== 'scan') {
    desk.start();
    await until(world, 'a code', limits.start, isOnCode);
  }
  let shown = '';
  person.say('  Waiting for the scan.');
  await until(world, 'a scan', limits.scan, ({ state }) => {
    if (state.kind === 'scan' && state.code.value !== shown) {
      shown = state.code.value;
      person.showCode(shown);
    }
    if (state.kind === 'scan-paused') throw new StepEnd('failed', 'Nobody scanned a code in time.');
    // A page that is loaded anew shows another code.
    return state.kind === 'syncing' || state.kind === 'ready';
  });
  person.say('  The code was scanned. Leave the phone on and near until it is linked.');
  await until(world, 'the link', limits.link, isReady);
}

async function reopen(browser: BrowserKind, world: StepWorld): Promise<void> {
  const { desk, limits } = world;
  const found = await desk.findBrowser(browser);
  if (!found.ok) {
    await desk.findBrowser('full');
    throw new StepEnd('skipped', inWords(found.error.message, found.error.values));
  }
  await desk.reopen(browser);
  await until(world, 'the link', limits.start, isReady);
}

async function measure(browser: BrowserKind, world: StepWorld): Promise<void> {
  const { desk, draft, person, limits } = world;
  await until(world, 'the link', limits.start, isReady);
  if (limits.rest >= 1_000) person.say(`  Measuring in ${Math.round(limits.rest / 1_000)} s ...`);
  await rest(limits.rest, world);
  const { bytes, processes } = await desk.memory();
  draft.onMeasured({ browser, megabytes: Math.round(bytes / 2 ** 20), processes, restedMs: limits.rest });
  person.say(`  ${Math.round(bytes / 2 ** 20)} MB in ${processes} processes.`);
}

async function askPhone(question: Question, world: WalkWorld): Promise<void> {
  world.draft.onAnswer(question, 'not answered');
  const answer = await ask(questions[question], world);
  if (answer !== 'skip') world.draft.onAnswer(question, answer);
}
