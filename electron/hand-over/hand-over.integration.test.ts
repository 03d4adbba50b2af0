import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isProved, type HandOver, type HandOverItem } from '../../shared/hand-over.ts';
import { phoneMayStillListDevice } from '../../shared/receipt.ts';
import type { WindowTask } from '../../shared/view.ts';
import { TestDesk, type TestDeskOptions } from '../sessions/desk.test-kit.ts';
import { pollUntil } from '../waiting.ts';
import type { Shifts } from './shifts.ts';
import { testShifts } from './shifts.test-kit.ts';

// Hand-overs with real Chromes and the unmodified library; what the phones list is what counts.

let desk: TestDesk;
let shifts: Shifts;
let asked: WindowTask[];

async function open(options?: TestDeskOptions): Promise<void> {
  desk = await TestDesk.open(options);
  asked = [];
  shifts = testShifts({
    sessions: desk.sessions,
    folder: desk.folder,
    journal: (entry) => desk.journal.push(entry),
    ask: (what) => asked.push(what),
  });
}

afterEach(async () => {
  shifts.close();
  await desk.close();
});

const numberOf = (index: number) => `1555000${index}`;
const listedBy = (index: number) => desk.whatsapp.phone(numberOf(index)).linkedDevices();
const link = (index: number) => desk.link(`Support ${index}`, numberOf(index));
const begin = () => shifts.begin({ team: null, leaveOut: [], person: 'Ada', note: '' }).id;

/** The hand-over when every account is through. */
async function ended(id: string): Promise<HandOver> {
  const find = () => shifts.view.handOvers.find((each) => each.id === id);
  await pollUntil(() => Promise.resolve(find()?.endedAt !== null), { everyMs: 50, limitMs: 150_000 });
  const handOver = find();
  if (!handOver?.endedAt) throw new Error(`it did not end: ${JSON.stringify(handOver)}`);
  return handOver;
}

function receiptOf({ label, outcome }: HandOverItem) {
  if (outcome.kind !== 'logged-out') throw new Error(`${label}: ${JSON.stringify(outcome)}`);
  return outcome.receipt;
}

test('ten accounts, one hung, one refused, one offline: the phones list nothing but what the receipts say', async () => {
  await open({ limits: { unlink: 3_000, connect: 6_000 } });
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const ids: string[] = [];
  for (const index of all) ids.push(await link(index));
  const [hung, refused, offline] = [3, 5, 7];
  await desk.whatsapp.faults.now({ kind: 'hang', ms: 600_000 }, { phone: numberOf(hung) });
  desk.whatsapp.faults.onLogout({ kind: 'refuse' }, { phone: numberOf(refused) });
  await desk.whatsapp.faults.now({ kind: 'networkDown' }, { phone: numberOf(offline) });

  const id = begin();
  // The window shows the first account, and what comes of it all.
  expect(asked).toEqual([
    { kind: 'show-account', id: ids[0] },
    { kind: 'show-hand-over', id },
  ]);
  desk.lookAt(ids[0] ?? null);
  const { items } = await ended(id);

  const stillListed = all.filter((index) => listedBy(index).length > 0);
  expect(stillListed).toEqual([refused, offline]);
  const ownedUp = all.filter((index) => phoneMayStillListDevice(receiptOf(items[index] as HandOverItem)));
  expect(ownedUp).toEqual(stillListed);
  const reasons = stillListed.map((index) => receiptOf(items[index] as HandOverItem).phoneTold);
  expect(reasons).toMatchObject([
    { reason: 'WhatsApp Web refused to log out.' },
    { reason: 'The account could not be brought online.' },
  ]);
  // Where the page hung, another Chrome has told the phone.
  expect(isProved(receiptOf(items[hung] as HandOverItem))).toBe(true);
  // What the phones may list stays on the desk, also when the receipt is dismissed.
  for (const account of ids) desk.sessions.dismissReceipt(account);
  const unconfirmed = ids.map((account) => desk.view(account).unconfirmed.map(({ number }) => number));
  expect(unconfirmed).toEqual(all.map((index) => (stillListed.includes(index) ? [numberOf(index)] : [])));

  // The first one shows its code; for the others no Chrome runs until somebody looks.
  await desk.untilState(ids[0] ?? '', 'scan');
  for (const account of ids.slice(1)) await desk.untilState(account, 'scan-paused');
  expect(await Promise.all(ids.slice(1).map((account) => desk.processes(account)))).toEqual(
    ids.slice(1).map(() => []),
  );
  const entries = desk.journal.filter(({ kind }) => kind === 'logged-out');
  expect(entries).toHaveLength(10);
  for (const entry of entries) expect(entry).toMatchObject({ handOver: id, person: 'Ada' });
  expect(desk.journal.at(-1)).toMatchObject({ kind: 'hand-over-ended', proved: 8, notProved: 2, failed: 0 });
});

test('credentials that could not be erased are erased when it is tried again, and the receipt says so', async () => {
  await open();
  const account = await link(1);
  const secret = listedBy(1)[0]?.secret ?? '';
  const inTheWay = join(desk.folder, 'erasing');
  await writeFile(inTheWay, 'a file where the folder should be');
  const id = begin();
  const [item] = (await ended(id)).items;
  expect(item?.outcome).toMatchObject({ receipt: { credentialsErased: { kind: 'failed' } } });
  expect(await desk.filesWith(secret)).not.toEqual([]);

  await rm(inTheWay);
  await shifts.retry({ id });
  expect(await desk.filesWith(secret)).toEqual([]);
  const [after] = (await ended(id)).items;
  expect(after && isProved(receiptOf(after))).toBe(true);
  expect(desk.view(account).receipt).toEqual(after && receiptOf(after));
  expect(desk.journal.slice(-2)).toMatchObject([
    { kind: 'logout-finished', handOver: id, person: 'Ada' },
    { kind: 'hand-over-ended', proved: 1 },
  ]);
});

test('a phone that unlinks during the hand-over has its receipt there, and takes over finds the next to scan', async () => {
  await open();
  const first = await link(1);
  const second = await link(2);
  desk.sessions.stop(second);
  await desk.untilState(second, 'stopped');
  desk.whatsapp.phone(numberOf(2)).unlink();
  const { items } = await ended(begin());
  expect(items.map((item) => isProved(receiptOf(item)))).toEqual([true, true]);
  desk.lookAt(first);
  await desk.scan(first, numberOf(1));
  shifts.takeOver({ person: 'Grace', team: null });
  expect(asked.at(-1)).toEqual({ kind: 'show-account', id: second });
  expect(desk.journal.at(-1)).toMatchObject({ kind: 'taken-over', person: 'Grace' });
});

test('a network that comes back soon after the shift ended is waited for: every phone is told', async () => {
  await open({ limits: { recoverBase: 200 } });
  await link(1);
  await desk.whatsapp.faults.now({ kind: 'networkDown' });
  const id = begin();
  // The page had no answer, and another Chrome could not even load it.
  for (const isGone of [true, false, true]) {
    const isSo = async () => ((await desk.processes()).length === 0) === isGone;
    expect(await pollUntil(isSo, { everyMs: 10, limitMs: 30_000 })).toBe(true);
  }
  await desk.whatsapp.faults.now({ kind: 'networkUp' });
  const [item] = (await ended(id)).items;
  expect(item && isProved(receiptOf(item))).toBe(true);
  expect(listedBy(1)).toEqual([]);
});
