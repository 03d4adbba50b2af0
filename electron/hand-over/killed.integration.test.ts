import { afterEach, expect, test } from 'vitest';
import { isProved, type HandOverItem } from '../../shared/hand-over.ts';
import { KillableDesk } from '../sessions/killable-desk.test-kit.ts';

// The app is killed in the middle of a hand-over, and opened again.

let desk: KillableDesk;
const open = async () => (desk = await KillableDesk.open());

afterEach(() => desk.close());

const numbers = ['15550001', '15550002', '15550003'] as const;
const listed = () => numbers.map((number) => desk.whatsapp.phone(number).linkedDevices().length);

async function linkAll(): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, number] of numbers.entries()) ids.push(await desk.link(`Support ${index + 1}`, number));
  return ids;
}

const proved = ({ outcome }: HandOverItem) => outcome.kind === 'logged-out' && isProved(outcome.receipt);

test('killed while two phones are told: the next start tells them before anything is linked, and has every receipt', async () => {
  await open();
  await linkAll();
  for (const phone of numbers.slice(1)) desk.whatsapp.faults.onLogout({ kind: 'hang' }, { phone });
  const killed = desk.app;
  const id = await killed.ask({ command: 'handOver' });
  await desk.whatsapp.log.until('two questions', () => desk.whatsapp.log.of('logout-asked')[2]);
  await killed.untilShifts(({ handOvers }) => handOvers[0]?.items.some(proved) ?? false);
  await killed.kill();
  expect(listed()).toEqual([0, 1, 1]);

  desk.whatsapp.faults.clear();
  desk.reopen({ lookAt: null });
  const { items, person } = await desk.app.untilHandedOver(id);
  expect(person).toBe('Ada');
  expect(items.map(proved)).toEqual([true, true, true]);
  expect(listed()).toEqual([0, 0, 0]);
  expect(desk.app.seen).not.toContain('ready');
  const ends = [...killed.entries, ...desk.app.entries].filter(({ kind }) => kind === 'logged-out');
  expect(ends).toHaveLength(3);
  for (const end of ends) expect(end).toMatchObject({ handOver: id, person: 'Ada' });
});

test('killed when the first receipt was only just written down: the hand-over finds it, and says it once', async () => {
  await open();
  await linkAll();
  const killed = desk.app;
  await killed.ask({ command: 'dieAt', words: ['logging-out', 'erase', 'receipt'] });
  killed.tell({ command: 'handOver' });
  await killed.death();
  desk.reopen({ lookAt: null });
  const [begun] = await desk.app.untilShifts(({ handOvers }) => handOvers.length > 0);
  const { items } = await desk.app.untilHandedOver(begun?.id ?? '');
  const phoneTold = items.map(
    ({ outcome }) => outcome.kind === 'logged-out' && outcome.receipt.phoneTold.kind,
  );
  expect(phoneTold).toEqual(['done', 'done', 'done']);
  expect(listed()).toEqual([0, 0, 0]);
  const ends = [...killed.entries, ...desk.app.entries].filter(({ kind }) => kind === 'logged-out');
  expect(ends).toHaveLength(3);
  for (const end of ends) expect(end).toMatchObject({ handOver: begun?.id, person: 'Ada' });
  // What it had to leave of the credentials, the next start has taken away.
  await expect.poll(() => desk.app.shifts.handOvers[0]?.items.map(proved)).toEqual([true, true, true]);
});
