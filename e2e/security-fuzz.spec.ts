import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { commands, resultSchema, type CommandName } from '../shared/contract.ts';
import { give } from './support/commands.ts';
import type { App } from './support/app.ts';
import { expect, test } from './support/fixtures.ts';
import { payloads } from './support/payloads.ts';
import {
  asItArrives,
  contains,
  isNotCarried,
  isUnsure,
  make,
  noData,
  unsendable,
  type Recipe,
} from './support/recipes.ts';
import { accountId, processesOf } from './support/traces.ts';

const isLong = process.env['SWITCHBOARD_FULL'] === '1';
const each = isLong ? 1_000 : 120;
const seed = Number(process.env['SWITCHBOARD_SEED'] ?? 1);

interface Asked {
  readonly name: CommandName;
  readonly recipe: Recipe;
  /** `invalid-input`: it is nothing that the command takes. `not-found`: it is, but nothing has that id. */
  readonly expected: readonly ('invalid-input' | 'not-found')[];
}

/** What is asked, without what would be a proper command to an account that is there, or to the app. */
function asked(id: string): Asked[] {
  return payloads(each, seed).flatMap(({ name, recipe }): Asked[] => {
    const arrives = asItArrives(recipe);
    const parsed = commands[name].input.safeParse(make(arrives, id));
    if (!parsed.success || contains(arrives, [...unsendable, ...noData]))
      return [{ name, recipe, expected: ['invalid-input'] }];
    const { id: about } = (parsed.data ?? {}) as { id?: unknown };
    if (typeof about !== 'string' || about === id) return [];
    return [{ name, recipe, expected: isUnsure(recipe) ? ['invalid-input', 'not-found'] : ['not-found'] }];
  });
}

/** What the page's own bridge answers to all of it, in batches; a text where it throws. */
async function answersTo(app: App, all: readonly Asked[], id: string): Promise<unknown[]> {
  const recipes = JSON.stringify(all.map(({ name, recipe }) => [name, recipe]));
  const maker = await app.window.evaluateHandle<typeof make>(`(${make.toString()})`);
  return app.window.evaluate(
    async ({ build, given, account }) => {
      const calls = window.switchboard?.commands as unknown as Record<
        string,
        (input: unknown) => Promise<unknown>
      >;
      const one = async ([name, recipe]: [string, Recipe]): Promise<unknown> => {
        try {
          return await calls[name]?.(build(recipe, account));
        } catch (thrown) {
          return String(thrown);
        }
      };
      const answers: unknown[] = [];
      const list = JSON.parse(given) as [string, Recipe][];
      for (let start = 0; start < list.length; start += 200)
        answers.push(...(await Promise.all(list.slice(start, start + 200).map(one))));
      return answers;
    },
    { build: maker, given: recipes, account: id },
  );
}

/** What every file of the data folder holds, but for those of the browsers, which write at any time. */
async function files(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/^(profiles|shell|erasing)\b/.test(relative(folder, path)));
  const hashes = paths.map(async (path) => [
    relative(folder, path),
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>;
}

test(`17: whatever a page gives to any command, it gets a clear error, and nothing changes (seed ${seed})`, async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone('15550001');
  await app.link('Support 1', phone);
  const id = await accountId(dataFolder, 'Support 1');
  const state = async () => ({
    snapshot: await give(app, 'getSnapshot', undefined),
    files: await files(dataFolder),
    processes: (await processesOf(dataFolder)).length > 0,
    devices: phone.linkedDevices(),
  });
  await expect.poll(async () => (await state()).snapshot.pictures[id]).toBeDefined();
  const before = await state();
  const all = asked(id);
  const answers = await answersTo(app, all, id);

  expect(answers.length).toBeGreaterThanOrEqual(5_000);
  const wrong = answers.flatMap((answer, index) => {
    const one = all[index] as Asked;
    return isClear(answer, one) ? [] : [{ ...one, recipe: brief(one.recipe), answer }];
  });
  expect(wrong.slice(0, 10), `${wrong.length} answers were not as they should be`).toEqual([]);
  expect(await state()).toEqual(before);
  // All that is worth it has come as far as main.
  const carried = answers.filter((answer) => typeof answer !== 'string').length;
  expect(carried / answers.length).toBeGreaterThan(0.9);
});

const brief = (recipe: Recipe): string => JSON.stringify(recipe).slice(0, 300);

function isClear(answer: unknown, { name, recipe, expected }: Asked): boolean {
  if (typeof answer === 'string') return isNotCarried(recipe) && /cloned|depth exceeded/.test(answer);
  const { data } = resultSchema.safeParse(answer);
  if (!data) return false;
  // Taking a notice off that is not there is done already.
  if (data.ok) return expected.includes('not-found') && name === 'dismissNotice';
  const { code, message, hint } = data.error;
  return expected.some((each) => each === code) && message !== '' && hint !== '';
}
