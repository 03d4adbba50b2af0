import { _electron, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { bundleProgram } from '../../support/bundle-program.ts';
import { percentile, round } from '../statistics.ts';
import type { DeskBench } from './app.ts';
import { DESK, type DeskFigures } from './figure.ts';
import { tasksOf, type Trace } from './trace.ts';

const project = resolve(import.meta.dirname, '../../..');

/** In the main process of the bench’s app. */
declare const bench: DeskBench;

/** Opens the built app's window over played accounts and measures it, while somebody types into the filter. */
export async function measureDesk(folder: string): Promise<DeskFigures> {
  const program = await bundleProgram(join(import.meta.dirname, 'app.ts'), 'bench/desk.mjs');
  const electron = await _electron.launch({
    args: [program, `--user-data-dir=${folder}`, '--no-sandbox'],
    env: {
      ...(process.env as Record<string, string>),
      BENCH_BUILT: join(project, 'out'),
      BENCH_ACCOUNTS: String(DESK.accounts),
      BENCH_RATE: String(DESK.rate),
    },
  });
  try {
    const page = await electron.firstWindow();
    await page.getByRole('button', { name: /^Support 001/ }).waitFor();
    await electron.evaluate(() => bench.run(2000)); // So that what runs often is compiled.
    await electron.evaluate(() => bench.startTrace());
    const running = electron.evaluate((_, ms) => bench.run(ms), DESK.seconds * 1000);
    const typing = await typeIntoFilter(page);
    const wanted = await running;
    const { path, pid } = await electron.evaluate(() => bench.stopTrace());
    const tasks = tasksOf(JSON.parse(await readFile(path, 'utf8')) as Trace, pid);
    return {
      longestTask: round(Math.max(...tasks.map(({ took }) => took)), 1),
      longestWork: round(Math.max(...tasks.map(({ worked }) => worked)), 1),
      p99Work: round(
        percentile(
          tasks.map(({ worked }) => worked),
          99,
        ),
        1,
      ),
      dropped: await countDropped(page, wanted),
      typing: { p50: round(percentile(typing, 50), 1), p99: round(percentile(typing, 99), 1) },
    };
  } finally {
    await electron.close();
  }
}

/** Types and deletes words, a key every tenth of a second, and gives how long each took until it was painted. */
async function typeIntoFilter(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const took: number[] = [];
    (window as unknown as { took: number[] }).took = took;
    const painted = new MessageChannel();
    let at: number[] = [];
    painted.port1.onmessage = () => {
      took.push(...at.map((began) => performance.now() - began));
      at = [];
    };
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        at.push(timeStamp);
        requestAnimationFrame(() => {
          painted.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  const box = page.getByRole('searchbox', { name: 'Filter accounts' });
  await box.click();
  for (let round = 0; round < 6; round += 1) {
    await box.pressSequentially('support 04', { delay: 100 });
    for (let key = 0; key < 10; key += 1) await box.press('Backspace', { delay: 20 });
  }
  await box.fill('');
  return page.evaluate(() => (window as unknown as { took: number[] }).took);
}

/** By what the rows say of themselves, once the last update has arrived. */
async function countDropped(page: Page, wanted: Record<string, number>): Promise<number> {
  // No function in it has a name: tsx would mark that by a helper which the page lacks.
  const missing = await page.evaluateHandle(
    (all) => () =>
      all.filter(
        ([label, count]) =>
          ![...document.querySelectorAll('button[data-item]')].some(
            ({ ariaLabel }) =>
              ariaLabel?.startsWith(label) &&
              ariaLabel.replaceAll(/[,.](?=\d{3})/g, '').includes(`${count} unread`),
          ),
      ).length,
    Object.entries(wanted),
  );
  // What is still missing after that has been dropped.
  await page.waitForFunction((count) => count() === 0, missing, { timeout: 2_000 }).catch(() => undefined);
  return missing.evaluate((count) => count());
}
