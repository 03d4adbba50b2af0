import { describe, expect, it, vi } from 'vitest';
import { commandNames, type Bridge, type Commands } from '../../shared/contract.ts';
import { appError, fail, ok, type Result } from '../../shared/errors.ts';
import type { Snapshot, Update, WindowTask } from '../../shared/view.ts';
import { app, desk, sales, snapshot, view } from '../gallery/desk.ts';
import { follow } from './follow.ts';
import { createAppStore } from './store.ts';

const snapshotAt = (seq: number): Snapshot =>
  snapshot([], { seq, app: app({ version: `from snapshot ${seq}` }) });
const updateAt = (seq: number): Update => ({
  seq,
  changes: [{ kind: 'app', app: app({ version: `from update ${seq}` }) }],
});

const tasks = {
  settings: { kind: 'show-settings' },
  sound: { kind: 'play-sound', cause: 'unlinked' },
} satisfies Record<string, WindowTask>;
const doAt = (seq: number, ...whats: WindowTask[]): Update => ({
  seq,
  changes: whats.map((what) => ({ kind: 'do', what })),
});

/** A main process whose answers the test gives one by one, in order. */
function scripted() {
  const asked: ((answer: Result<Snapshot>) => void)[] = [];
  const calls: string[] = [];
  let send: (update: Update) => void = () => {
    throw new Error('nobody listens');
  };
  const stopListening = vi.fn();
  const unused = () => Promise.reject(new Error('not part of this test'));
  const bridge: Bridge = {
    commands: {
      ...(Object.fromEntries(commandNames.map((name) => [name, unused])) as unknown as Commands),
      getSnapshot: () => {
        calls.push('snapshot');
        return new Promise((resolve) => asked.push(resolve));
      },
    },
    onUpdate: (listener) => {
      calls.push('subscribe');
      send = listener;
      return stopListening;
    },
  };
  const store = createAppStore();
  const performed: WindowTask[] = [];
  const following = follow(bridge, store, (task) => performed.push(task));
  return {
    store,
    performed,
    following,
    calls,
    stopListening,
    send: (update: Update) => {
      send(update);
    },
    answer: async (answer: Result<Snapshot>) => {
      const resolve = asked.shift();
      if (resolve === undefined) throw new Error('no snapshot was asked for');
      resolve(answer);
      // Lets everything that waits for the answer run.
      await new Promise((done) => setImmediate(done));
    },
    shown: () => {
      const { connection } = store.getState();
      return connection.kind === 'live'
        ? `${connection.snapshot.seq}: ${connection.snapshot.app.version}`
        : connection.kind;
    },
  };
}

describe('follow', () => {
  it('listens before it asks for the snapshot', () => {
    expect(scripted().calls).toEqual(['subscribe', 'snapshot']);
  });

  it('shows nothing until the snapshot is there', async () => {
    const main = scripted();
    expect(main.shown()).toBe('connecting');
    await main.answer(ok(snapshotAt(4)));
    expect(main.shown()).toBe('4: from snapshot 4');
  });

  it('applies updates that came while the snapshot was on its way', async () => {
    const main = scripted();
    main.send(updateAt(5));
    main.send(updateAt(6));
    await main.answer(ok(snapshotAt(4)));
    expect(main.shown()).toBe('6: from update 6');
  });

  it('ignores an early update that the snapshot already contains', async () => {
    const main = scripted();
    main.send(updateAt(4));
    await main.answer(ok(snapshotAt(4)));
    expect(main.shown()).toBe('4: from snapshot 4');
  });

  it('ignores a late update', async () => {
    const main = scripted();
    await main.answer(ok(snapshotAt(7)));
    main.send(updateAt(6));
    expect(main.shown()).toBe('7: from snapshot 7');
    expect(main.calls).toEqual(['subscribe', 'snapshot']);
  });

  it('takes a new snapshot when a number is missing, and loses nothing meanwhile', async () => {
    const main = scripted();
    await main.answer(ok(snapshotAt(1)));
    main.send(updateAt(3));
    main.send(updateAt(4));
    expect(main.shown()).toBe('1: from snapshot 1');
    expect(main.calls).toEqual(['subscribe', 'snapshot', 'snapshot']);
    await main.answer(ok(snapshotAt(3)));
    expect(main.shown()).toBe('4: from update 4');
  });

  it('says when there is no snapshot, and comes back by itself when main speaks again', async () => {
    const main = scripted();
    await main.answer(fail(appError('internal', 'It broke.', 'Try again.')));
    expect(main.shown()).toBe('lost');
    main.send(updateAt(9));
    await main.answer(ok(snapshotAt(9)));
    expect(main.shown()).toBe('9: from snapshot 9');
  });

  it('asks once when it is told to refresh while a snapshot is on its way', () => {
    const main = scripted();
    main.following.refresh();
    expect(main.calls).toEqual(['subscribe', 'snapshot']);
  });

  it('does each task once, also one that came with a number before or after the snapshot’s', async () => {
    const main = scripted();
    main.send(doAt(3, tasks.settings));
    main.send(doAt(4, tasks.sound));
    expect(main.performed).toEqual([]);
    await main.answer(ok(snapshotAt(3)));
    main.send(doAt(5, tasks.sound, tasks.settings));
    expect(main.performed).toEqual([tasks.settings, tasks.sound, tasks.sound, tasks.settings]);
  });

  it('does the task of an update that came after a missing one', async () => {
    const main = scripted();
    await main.answer(ok(snapshotAt(1)));
    main.send(doAt(3, tasks.settings));
    await main.answer(ok(snapshotAt(3)));
    expect(main.performed).toEqual([tasks.settings]);
  });

  it('changes nothing after it was stopped', async () => {
    const main = scripted();
    main.following.stop();
    await main.answer(ok(desk(view(sales, { kind: 'stopped' }))));
    expect(main.stopListening).toHaveBeenCalledOnce();
    expect(main.shown()).toBe('connecting');
  });
});
