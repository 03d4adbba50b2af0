import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newAccount } from '../../../shared/account.ts';
import type { HandOver, TeamShift } from '../../../shared/hand-over.ts';
import { createText, english } from '../../../shared/i18n/create-text.ts';
import { defaultAppSettings, type AppSettings } from '../../../shared/settings.ts';
import type { AccountView, AppView, Snapshot } from '../../../shared/view.ts';
import { emptyDesk, notLinked } from '../../../shared/view.test-kit.ts';
import { ShiftNotifier } from './shift-notifier.ts';

const opened = '2026-05-04T16:00:00.000Z';
const team = '11111111-1111-4111-8111-111111111111';
const handOverId = '22222222-2222-4222-8222-222222222222';
const ids = [1, 2].map((index) => `00000000-0000-4000-8000-00000000000${index}`);
const text = createText(english);

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(opened);
});
afterEach(() => vi.useRealTimers());

const account = (id: string, linked: boolean): AccountView => ({
  account: { ...newAccount({ id, label: id.slice(-1), colour: 'teal', createdAt: opened }), team },
  state: { kind: 'stopped' },
  ...notLinked,
  linked,
});

const shiftUntil = (time: string, rest: Partial<TeamShift> = {}): TeamShift => ({
  team,
  atEnd: 'hand-over',
  next: {
    key: 'shift@2026-05-04',
    at: `2026-05-04T${time}:00.000Z`,
    plannedFor: '2026-05-04T17:00:00.000Z',
    postponed: 0,
    postponementsLeft: 3,
  },
  reminder: null,
  ...rest,
});

const missed = (startedAt: string): HandOver => ({
  id: handOverId,
  team,
  teamName: 'Sales',
  cause: 'missed',
  person: null,
  note: '',
  plannedFor: opened,
  startedAt,
  endedAt: null,
  items: [false, true].map((linked, index) => ({
    account: ids[index] ?? '',
    label: 'A',
    colour: 'teal',
    number: null,
    outcome: { kind: linked ? 'running' : 'not-linked' },
  })),
});

interface Told {
  title: string;
  body: string;
  isSilent: boolean;
  isClosed: boolean;
  choose: () => void;
}

/** A desk with one team, of which a test says how its shift stands. */
class Desk {
  readonly told: Told[] = [];
  readonly brought: unknown[] = [];
  linked = true;
  settings: AppSettings = defaultAppSettings;
  readonly #notifier: ShiftNotifier;
  #shifts: Pick<Snapshot['shifts'], 'teams' | 'handOvers'>;

  constructor(shift: TeamShift, handOvers: HandOver[] = []) {
    this.#shifts = { teams: [shift], handOvers };
    this.#notifier = new ShiftNotifier({ snapshot: this.#snapshot, text }, Date.parse(opened), {
      show: ({ title, body }, { isSilent, onChosen }) => {
        const shown = { title, body, isSilent, isClosed: false, choose: onChosen };
        this.told.push(shown);
        return {
          close: () => {
            shown.isClosed = true;
          },
        };
      },
      bring: (what) => this.brought.push(what),
      now: () => Date.now(),
    });
  }

  become(shift: TeamShift, handOvers: HandOver[] = []): this {
    this.#shifts = { teams: [shift], handOvers };
    this.#notifier.update({ snapshot: this.#snapshot, text });
    return this;
  }

  /** Until a time of that day, `17:00`. */
  passUntil(time: string): this {
    vi.advanceTimersByTime(Date.parse(`2026-05-04T${time}:00.000Z`) - Date.now());
    return this;
  }

  stop(): void {
    this.#notifier.stop();
  }

  get titles(): string[] {
    return this.told.map(({ title }) => title);
  }

  get #snapshot(): Snapshot {
    return {
      ...emptyDesk,
      app: {} as AppView,
      settings: this.settings,
      teams: [{ id: team, name: 'Sales', colour: 'teal', collapsed: false, schedule: null }],
      accounts: ids.map((id, index) => account(id, this.linked && index === 1)),
      shifts: { ...emptyDesk.shifts, ...this.#shifts },
    };
  }
}

test('an end is told at 10, 5 and 1 minutes before it, each once, and each in the place of the one before', () => {
  const desk = new Desk(shiftUntil('17:00')).passUntil('16:49');
  expect(desk.titles).toEqual([]);
  desk.passUntil('16:50').become(shiftUntil('17:00')).passUntil('16:54');
  expect(desk.titles).toEqual(['Sales: the shift ends in 10 minutes']);
  expect(desk.told[0]?.body).toMatch(/^1 number is logged out then\./);
  desk.passUntil('16:59');
  expect(desk.titles.slice(1)).toEqual([
    'Sales: the shift ends in 5 minutes',
    'Sales: the shift ends in 1 minute',
  ]);
  expect(desk.told.map(({ isClosed }) => isClosed)).toEqual([true, true, false]);
  desk.passUntil('17:00').become(shiftUntil('17:00', { next: null }));
  expect(desk.told.at(-1)?.isClosed).toBe(true);
  expect(desk.told).toHaveLength(3);
});

test('choosing it leads to the team, on a number that is linked', () => {
  const desk = new Desk(shiftUntil('17:00')).passUntil('16:50');
  desk.told[0]?.choose();
  expect(desk.brought).toEqual([{ kind: 'show-account', id: ids[1] }]);
});

test('one that is postponed is told anew, but not how long it was just postponed by', () => {
  const desk = new Desk(shiftUntil('17:00')).passUntil('16:58').become(shiftUntil('17:05'));
  expect(desk.told.at(-1)?.isClosed).toBe(true);
  desk.passUntil('16:59');
  expect(desk.titles).toHaveLength(2);
  desk.passUntil('17:04');
  expect(desk.titles.slice(2)).toEqual([
    'Sales: the shift ends in 5 minutes',
    'Sales: the shift ends in 1 minute',
  ]);
});

test('opened or awake shortly before an end: told at once, once, in the minutes that are left', () => {
  vi.setSystemTime('2026-05-04T16:53:00.000Z');
  const desk = new Desk(shiftUntil('17:00'));
  expect(desk.titles).toEqual(['Sales: the shift ends in 7 minutes']);
  vi.setSystemTime('2026-05-04T16:59:30.000Z');
  desk.become(shiftUntil('17:00'));
  expect(desk.titles.slice(1)).toEqual(['Sales: the shift ends in 1 minute']);
  vi.setSystemTime('2026-05-04T16:30:00.000Z');
  desk.become(shiftUntil('17:00')).passUntil('17:00');
  expect(desk.told).toHaveLength(2);
});

test('where nobody is linked there is nothing to warn of', () => {
  vi.setSystemTime(opened);
  const desk = new Desk(shiftUntil('17:00'));
  desk.linked = false;
  desk.become(shiftUntil('17:00')).passUntil('17:00');
  expect(desk.told).toEqual([]);
});

test('do not disturb: that numbers are about to be logged out is shown without a sound, and nothing else is', () => {
  const desk = new Desk(shiftUntil('17:00'));
  expect(desk.passUntil('16:50').told[0]?.isSilent).toBe(false);
  desk.settings = { ...defaultAppSettings, doNotDisturb: { until: null } };
  desk.become(shiftUntil('17:00')).passUntil('16:55');
  expect(desk.told[1]?.isSilent).toBe(true);
  const reminds = shiftUntil('17:00', { atEnd: 'remind' });
  desk.become(reminds).passUntil('17:00');
  desk.become({ ...reminds, next: null, reminder: { key: 'shift@2026-05-04', endedAt: opened } });
  desk.become(shiftUntil('18:00'), [missed(opened)]);
  expect(desk.told).toHaveLength(2);
});

test('a schedule that only reminds says so, before the end and at it, until the reminder is gone', () => {
  const reminds = shiftUntil('17:00', { atEnd: 'remind' });
  const ended = { ...reminds, next: null, reminder: { key: 'shift@2026-05-04', endedAt: opened } };
  const desk = new Desk(reminds).passUntil('16:50');
  expect(desk.told[0]?.body).toBe('1 number is still linked. Open Switchboard to hand over.');
  desk.become(ended).become({ ...ended });
  expect(desk.titles.slice(1)).toEqual(['Sales: the shift has ended']);
  desk.become({ ...ended, reminder: null });
  expect(desk.told.at(-1)?.isClosed).toBe(true);
});

test('a hand-over that was missed is told, also one that began as the app opened; one of before is not', () => {
  const desk = new Desk(shiftUntil('23:00'), [missed(opened)]);
  desk.become(shiftUntil('23:00'), [{ ...missed(opened), endedAt: opened }]);
  expect(desk.told).toMatchObject([
    {
      title: 'Sales: the shift ended meanwhile',
      body: 'Its hand-over has begun: 1 number is being logged out.',
      isClosed: false,
    },
  ]);
  desk.told[0]?.choose();
  expect(desk.brought).toEqual([{ kind: 'show-hand-over', id: handOverId }]);
  desk.become(shiftUntil('23:00'));
  expect(desk.told[0]?.isClosed).toBe(true);
  expect(new Desk(shiftUntil('23:00'), [missed('2026-05-04T15:59:00.000Z')]).told).toEqual([]);
});

test('once stopped it takes back what it showed, and shows nothing more', () => {
  const desk = new Desk(shiftUntil('17:00')).passUntil('16:50');
  desk.stop();
  desk.passUntil('17:00');
  expect(desk.told.map(({ isClosed }) => isClosed)).toEqual([true]);
});
