import { beforeEach, describe, expect, it } from 'vitest';
import type { HandOver } from '../../shared/hand-over.ts';
import type { Team } from '../../shared/team.ts';
import type { Snapshot } from '../../shared/view.ts';
import { account, ann, bea, inSeconds, qr, ready, receipt, snapshot, view } from '../gallery/desk.ts';
import { filterGroups } from './filter.ts';
import { countOfLastShift, groupsOf } from './groups.ts';
import { askToEndShift, firstToScan, teamInHand } from './hand-overs.ts';
import { createAppStore, type AppStore } from './store.ts';

const night: Team = {
  id: '00000000-0000-4000-8000-000000000901',
  name: 'Night',
  colour: 'sky',
  collapsed: false,
  schedule: null,
};
const old = { linkedSince: inSeconds(-7200) };
const loose = view(account(1, 'Loose', 'teal'), ready(ann), old);
const linked = view({ ...account(2, 'Linked', 'rose'), team: night.id }, ready(bea), old);
const toScan = view({ ...account(3, 'To scan', 'lime'), team: night.id }, qr());

const run = (endedAt: string | null): HandOver => ({
  id: '00000000-0000-4000-8000-000000000701',
  team: night.id,
  teamName: night.name,
  cause: 'person',
  person: 'Ana',
  note: '',
  plannedFor: null,
  startedAt: inSeconds(-20),
  endedAt,
  items: [
    {
      account: toScan.account.id,
      label: 'To scan',
      colour: 'lime',
      number: ann.number,
      outcome: { kind: 'logged-out', receipt: receipt() },
    },
  ],
});
const desk = (handOvers: HandOver[] = [], rest: Partial<Snapshot> = {}): Snapshot =>
  snapshot([loose, linked, toScan], {
    teams: [night],
    shifts: {
      person: null,
      handOvers,
      teams: [],
      lastEnds: [{ team: night.id, at: inSeconds(-3600) }],
    },
    ...rest,
  });

let store: AppStore;
beforeEach(() => {
  store = createAppStore();
});

describe('a hand-over on the screen', () => {
  it('is there from the beginning while nobody has acknowledged it, before the account to scan first', () => {
    store.receive(desk([run(inSeconds(0))]));
    expect(store.getState()).toMatchObject({ handOverId: run(null).id, chosenId: toScan.account.id });
  });

  it('goes when it is acknowledged, and makes way for an account', () => {
    store.receive(desk([run(inSeconds(0))]));
    store.choose(linked.account.id);
    expect(store.getState().handOverId).toBeNull();
    store.showHandOver(run(null).id);
    store.receive(desk([], { seq: 1 }));
    expect(store.getState().handOverId).toBeNull();
  });
});

describe('asking to end a shift', () => {
  it('is about the team of the account in hand', () => {
    store.receive(desk());
    store.choose(linked.account.id);
    askToEndShift(store);
    expect(store.getState().dialog).toEqual({ kind: 'end-shift', of: night.id });
    store.choose(loose.account.id);
    expect(teamInHand(store.getState())).toBeNull();
  });

  it('shows the hand-over instead while it is running', () => {
    store.receive(desk());
    store.receive(desk([run(null)], { seq: 1 }));
    askToEndShift(store, night.id);
    expect(store.getState()).toMatchObject({ dialog: null, handOverId: run(null).id });
  });
});

it('the first account to scan is the first of the team that is not linked', () => {
  expect(firstToScan(desk(), night.id)?.account.label).toBe('To scan');
  expect(firstToScan(desk(), null)).toBeNull();
});

it('what is linked from before the shift of its own team ended is left over, unless it is being logged out', () => {
  expect(countOfLastShift(desk())).toBe(1);
  const leaving = { ...linked, state: { kind: 'logging-out', step: 'unlink' } } as const;
  expect(countOfLastShift(desk([], { accounts: [leaving] }))).toBe(0);
  const shown = filterGroups(groupsOf(desk()), { text: '', standing: 'leftOver' });
  expect(shown.flatMap(({ accounts }) => accounts.map(({ account: { label } }) => label))).toEqual([
    'Linked',
  ]);
});
