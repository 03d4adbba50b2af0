import type { AccountView } from '../../shared/view.ts';
import { act, probeAfterFailure } from './actions.ts';
import { ask, listen, StepEnd, untilAtRest, type WalkWorld } from './waits.ts';
import { walk, type Step } from './walk.ts';

/** Walks all steps. Resolves with why the walk ended early, or null; never rejects for what a step does. */
export async function runWalk(world: WalkWorld): Promise<string | null> {
  let stopped: string | null = null;
  for (const [index, step] of walk.entries()) {
    const why = stopped === null ? missingFor(step, world.desk.view) : 'The walk had ended before.';
    if (why !== null) {
      world.draft.notRun(step, why);
      if (stopped === null) world.person.say('', `Step ${index + 1}, ${step.title}: not run. ${why}`);
      continue;
    }
    stopped = await runStep(step, index + 1, world);
  }
  return stopped;
}

function missingFor({ from }: Step, view: AccountView | undefined): string | null {
  switch (from) {
    case 'nothing':
      return null;
    case 'code':
      if (view === undefined) return 'There is no account to link.';
      return view.linked ? 'A phone is linked already.' : null;
    case 'linked':
      return view?.linked ? null : 'No phone is linked.';
  }
}

/** Resolves with why the walk ends with this step, or null. */
async function runStep(step: Step, number: number, world: WalkWorld): Promise<string | null> {
  const { draft, person, desk } = world;
  person.say('', `Step ${number} of ${walk.length}: ${step.title}`, ...step.says.map((line) => `  ${line}`));
  const { interruption, endListening } = listen(world);
  draft.begin(step);
  try {
    if (step.confirm !== undefined) await confirm(step, step.confirm, world);
    for (const action of step.actions) await act(action, { ...world, interruption });
    draft.end({ result: 'passed', why: null });
    person.say('  Done.');
    return null;
  } catch (error) {
    const end =
      error instanceof StepEnd
        ? error
        : new StepEnd('failed', error instanceof Error ? error.message : String(error));
    if (end.result === 'failed') await probeAfterFailure(world);
    draft.end({ result: end.result, why: end.message });
    person.say(`  ${titles[end.result]}: ${end.message}`);
    if (end.isLast) return end.message;
    await desk.findBrowser('full');
    await untilAtRest(world);
    return null;
  } finally {
    endListening();
  }
}

const titles = { failed: 'Failed', skipped: 'Skipped', stopped: 'Stopped' } as const;

async function confirm({ id }: Step, question: string, world: WalkWorld): Promise<void> {
  const { desk, draft } = world;
  if (id === 'log-out') desk.prepareLogOut(true);
  try {
    if ((await ask(question, world)) !== 'yes') throw new StepEnd('skipped', 'The person skipped it.');
  } catch (error) {
    if (id === 'log-out') desk.prepareLogOut(false);
    throw error;
  }
  draft.onConfirmed();
}
