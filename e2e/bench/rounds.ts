import { setTimeout as sleep } from 'node:timers/promises';
import {
  link,
  newFolder,
  erase,
  withContender,
  type Bench,
  type Contender,
  type Running,
} from './contender.ts';
import { chromesOf, memoryOf, processorTimeOf } from './processes.ts';
import { median } from './statistics.ts';
import type { Restored } from './workers/side.ts';

/** After the last account is ready, before anything idle is measured, in milliseconds. */
const SETTLE = 8_000;
/** Memory is looked at this often, a second apart; the middle one counts. */
const LOOKS = 3;
/** For how long idle accounts are watched, in milliseconds: as long as one round of our looks at every page. */
const IDLE = 30_000;
/** What a person takes at least to read what a logout means, in milliseconds. */
const READING = 1_000;

/** What one launch of a fleet showed. */
export interface FleetRound {
  readonly restored: Restored;
  /** Of one account's Chrome, in megabytes. */
  readonly memory: number;
  /** Of all Chromes and the process that runs them, in milliseconds; undefined if it was not asked for. */
  readonly processorTime: number | undefined;
}

/** Links accounts once, so that every run can restore them. Resolves with their folder. */
export async function prepareFleet(bench: Bench, contender: Contender, accounts: number): Promise<string> {
  const folder = await newFolder(bench, contender);
  await withContender(bench, contender, folder, async (running) => {
    for (let number = 1; number <= accounts; number += 1) await link(bench, running, `Support-${number}`);
  });
  return folder;
}

/** Restores a prepared fleet and watches it idle. */
export function runFleet(
  bench: Bench,
  contender: Contender,
  { folder, accounts, idle }: { folder: string; accounts: number; idle: boolean },
): Promise<FleetRound> {
  return withContender(bench, contender, folder, async (running) => {
    const restored = await running.worker.call('restore');
    await sleep(SETTLE);
    return {
      restored,
      memory: (await idleMemory(running)) / accounts,
      processorTime: idle ? await idleProcessorTime(running) : undefined,
    };
  });
}

async function idleMemory({ folder }: Running): Promise<number> {
  const looks: number[] = [];
  while (looks.length < LOOKS) {
    looks.push(await memoryOf(await chromesOf(folder)));
    await sleep(1_000);
  }
  return median(looks);
}

async function idleProcessorTime({ folder, worker }: Running): Promise<number> {
  const used = async () => processorTimeOf([worker.pid, ...(await chromesOf(folder))]);
  const before = await used();
  await sleep(IDLE);
  return (await used()) - before;
}

/** What adding an account and logging it out showed, both in milliseconds until the QR code. */
export interface CodeRound {
  readonly first: number;
  readonly next: number;
}

/** Adds an account on a fresh folder, links it and logs it out. */
export async function runCodes(bench: Bench, contender: Contender): Promise<CodeRound> {
  const folder = await newFolder(bench, contender);
  try {
    return await withContender(bench, contender, folder, async (running) => {
      const first = await link(bench, running, 'Support-1');
      const device = await running.worker.call('anticipateLogOut', 'Support-1');
      await sleep(READING);
      if (device !== null) await bench.standIn.call('waitForCode', device);
      const { ms: next } = await running.worker.call('logOut', 'Support-1');
      return { first, next };
    });
  } finally {
    await erase(folder);
  }
}

/** Links accounts on a fresh folder, then hands them all over: milliseconds until the last phone was told. */
export async function runHandOver(bench: Bench, contender: Contender, accounts: number): Promise<number> {
  const folder = await newFolder(bench, contender);
  try {
    return await withContender(bench, contender, folder, async (running) => {
      const numbers = Array.from({ length: accounts }, () => bench.nextNumber());
      const labels = numbers.map((_number, index) => `Support-${index + 1}`);
      for (const [index, label] of labels.entries()) await link(bench, running, label, numbers[index]);
      await sleep(SETTLE);
      const { confirmedAt } = await running.worker.call('handOver', labels);
      return (await bench.standIn.call('allUnlinkedAt', numbers)) - confirmedAt;
    });
  } finally {
    await erase(folder);
  }
}
