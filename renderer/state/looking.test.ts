import { describe, expect, it } from 'vitest';
import { openAccess } from '../../shared/access.ts';
import { appError, fail, ok, type Result } from '../../shared/errors.ts';
import { account, app, errors, snapshot, view } from '../gallery/desk.ts';
import { tellWhatIsShown } from './looking.ts';
import { createAppStore } from './store.ts';

const first = view(account(1, 'First', 'teal'), { kind: 'stopped' });
const second = view(account(2, 'Second', 'sky'), { kind: 'stopped' });
const [one, two] = [first.account.id, second.account.id];

function listening(answer: Result<undefined> = ok(undefined)) {
  const said: (string | null)[] = [];
  const store = createAppStore();
  const lookAt = ({ id }: { id: string | null }) => {
    said.push(id);
    return Promise.resolve(answer);
  };
  const stop = tellWhatIsShown({ lookAt }, store);
  return { said, store, stop };
}

describe('tellWhatIsShown', () => {
  it('names the account on the screen with the first snapshot, and each other one once', () => {
    const { said, store } = listening();
    store.receive(snapshot([first, second], { seq: 1 }));
    store.receive(snapshot([first, second], { seq: 2 }));
    store.choose(two);
    store.choose(two);
    expect(said).toEqual([one, two]);
  });

  it('says null while the window is locked, and the account again afterwards', () => {
    const { said, store } = listening();
    const locked = { ...openAccess, locked: { since: '2026-03-02T08:00:00.000Z', why: 'idle' } } as const;
    store.receive(snapshot([first], { seq: 1 }));
    store.receive(snapshot([first], { seq: 2, access: locked }));
    store.receive(snapshot([first], { seq: 3 }));
    expect(said).toEqual([one, null, one]);
  });

  it('says null when there is no account, also right at the beginning', () => {
    const { said, store } = listening();
    store.receive(snapshot([], { seq: 1 }));
    store.receive(snapshot([first], { seq: 2 }));
    store.receive(snapshot([], { seq: 3 }));
    expect(said).toEqual([null, one, null]);
  });

  it('goes from an account to the one just added, without null between them', () => {
    const { said, store } = listening();
    store.receive(snapshot([first], { seq: 1 }));
    store.choose(two);
    store.receive(snapshot([first, second], { seq: 2 }));
    expect(said).toEqual([one, two]);
  });

  it('says nothing before the snapshot, while the app is blocked, or after it was stopped', () => {
    const { said, store, stop } = listening();
    store.choose(one);
    store.receive(snapshot([], { seq: 1, app: app({ blocked: errors.folder }) }));
    stop();
    store.receive(snapshot([first], { seq: 2 }));
    expect(said).toEqual([]);
  });

  it('keeps quiet about an account that was removed meanwhile, and reports any other error', async () => {
    const gone = listening(fail(appError('not-found', 'Gone.', '')));
    const broken = listening(fail(errors.unexpected));
    for (const { store } of [gone, broken]) store.receive(snapshot([first], { seq: 1 }));
    await new Promise((done) => setImmediate(done));
    expect(gone.store.getState().problems).toEqual([]);
    expect(broken.store.getState().problems).toMatchObject([{ error: errors.unexpected }]);
  });
});
