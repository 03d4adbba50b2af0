import { expect, test } from 'vitest';
import { make, makeReady, settle, useProfileFolder } from './session.test-kit.ts';

// In safe mode a Chrome runs for an account only because a person started this account.

useProfileFolder();

const safe = { startsByHandOnly: true };

type Made = Awaited<ReturnType<typeof makeReady>>;

test.each<[string, (made: Made) => Promise<unknown> | undefined]>([
  ['logged out by a person', ({ session }) => session.logOut()],
  [
    'handed over at the end of a shift',
    ({ session }) => session.logOut('as-looked-at', { handOver: 'one', person: null }),
  ],
  [
    'unlinked on the phone',
    ({ client }) => {
      client.tell({ kind: 'unlinked' });
      return undefined;
    },
  ],
])('%s under somebody’s eyes, an account rests until it is started', async (_how, end) => {
  const made = await makeReady(safe);
  const { session, client, clients, untilKind, nextClient, quit } = made;
  session.prepareLogOut(true);
  await settle();
  expect(clients).toHaveLength(1);
  client.answer.resolve({ kind: 'told' });
  client.closed.resolve(true);
  await end(made);
  await untilKind('stopped');
  expect(session.view).toMatchObject({ linked: false, receipt: { phoneTold: { kind: 'done' } } });

  for (const isLookedAt of [false, true]) session.look(isLookedAt);
  await settle();
  expect(clients).toHaveLength(1);
  void session.start();
  (await nextClient(1)).tell({ kind: 'qr', value: 'ref-1' });
  expect(session.view.state.kind).toBe('scan');
  await quit();
});

test('a QR code that nobody looks at any more ends, and another look does not bring it back', async () => {
  const { session, clients, nextClient, untilKind } = make({
    ...safe,
    linked: false,
    limits: { unwatched: 0 },
  });
  await session.resume();
  await settle();
  expect(clients).toEqual([]);
  void session.start();
  const client = await nextClient(0);
  client.tell({ kind: 'qr', value: 'ref-1' });
  client.closed.resolve(true);
  session.look(false);
  await untilKind('stopped');
  session.look(true);
  await settle();
  expect(clients).toHaveLength(1);
});

test('a reset shows its QR code: that is what a person asked for', async () => {
  const { session, client, nextClient, quit } = await makeReady(safe);
  client.answer.resolve({ kind: 'told' });
  client.closed.resolve(true);
  await session.reset();
  await nextClient(1);
  await quit();
});
