import { expect, test } from 'vitest';
import { newAccount } from '../../../shared/account.ts';
import { appError } from '../../../shared/errors.ts';
import type { SessionState } from '../../../shared/session.ts';
import { defaultAppSettings, type AlarmCause, type AppSettings } from '../../../shared/settings.ts';
import type { AccountView } from '../../../shared/view.ts';
import { gathering, look, offlineGrace, watchFrom, type AlarmWatch } from './alarm-watch.ts';
import { notLinked } from '../../../shared/view.test-kit.ts';

const at = '2026-05-04T09:00:00.000Z';
const identity = { number: '447700900123', name: 'Sales', platform: 'android' };
const ids = [1, 2, 3].map((index) => `00000000-0000-4000-8000-00000000000${index}`);
const [one, two] = ids as [string, string];

const view = (id: string, state: SessionState, rest: Partial<AccountView> = {}): AccountView => ({
  account: newAccount({ id, label: `Account ${id.at(-1)}`, colour: 'teal', createdAt: at }),
  state,
  ...notLinked,
  linked: true,
  identity,
  ...rest,
});

const error = appError('page-unreachable', 'WhatsApp cannot be reached.', 'Check the network.');
const states = {
  online: { kind: 'ready', identity, since: at, link: 'online' },
  reconnecting: { kind: 'ready', identity, since: at, link: 'reconnecting' },
  recovering: { kind: 'recovering', attempt: 1, nextTryAt: at, cause: error },
  starting: { kind: 'starting', phase: 'page' },
  conflict: { kind: 'conflict', identity },
  failed: { kind: 'failed', error },
  loggingOut: { kind: 'logging-out', step: 'unlink' },
  stopped: { kind: 'stopped' },
} satisfies Record<string, SessionState>;
const dropped = (id: string) =>
  view(
    id,
    { kind: 'scan-paused', why: 'expired' },
    { linked: false, notice: { kind: 'unlinked-on-phone', at } },
  );
const online = (id: string) => view(id, states.online);

/** A desk whose time and accounts a test sets; it looks as often as the logic wants to. */
class Desk {
  settings: AppSettings = defaultAppSettings;
  readonly told: string[][] = [];
  readonly sounds: (AlarmCause | null)[] = [];
  now = Date.parse(at);
  #views: AccountView[];
  #watch: AlarmWatch;
  #again: number | null = null;

  constructor(...views: AccountView[]) {
    this.#views = views;
    this.#watch = watchFrom(views);
  }

  become(...views: AccountView[]): this {
    this.#views = views;
    this.#look();
    return this;
  }

  /** Lets time pass, in milliseconds. */
  pass(ms: number): this {
    const end = this.now + ms;
    while (this.#again !== null && this.#again <= end) {
      this.now = Math.max(this.now, this.#again);
      this.#look();
    }
    this.now = end;
    return this;
  }

  #look(): void {
    const { watch, notify, sound, again } = look(this.#watch, this.#views, this.settings, this.now);
    this.#watch = watch;
    this.#again = again;
    if (notify.length > 0) this.told.push(notify.map(({ id, cause }) => `${id.at(-1)} ${cause}`));
    if (sound !== null) this.sounds.push(sound);
  }
}

test('a number that drops off is told once, however long it lasts and whatever else changes', () => {
  const desk = new Desk(online(one)).become(dropped(one)).pass(60_000);
  expect(desk.told).toEqual([['1 unlinked']]);
  expect(desk.sounds).toEqual(['unlinked']);
  desk.become({ ...dropped(one), unread: 0 }).pass(60_000);
  expect(desk.told).toHaveLength(1);
});

test('what was over and comes again is told again', () => {
  const desk = new Desk(online(one)).become(dropped(one)).pass(gathering);
  desk.become(online(one)).become(dropped(one)).pass(gathering);
  expect(desk.told).toEqual([['1 unlinked'], ['1 unlinked']]);
});

test('what goes wrong within two seconds is told as one', () => {
  const desk = new Desk(...ids.map(online));
  desk.become(dropped(one), online(two)).pass(gathering - 1);
  desk.become(dropped(one), view(two, states.conflict)).pass(60_000);
  expect(desk.told).toEqual([['1 unlinked', '2 conflict']]);
  expect(desk.sounds).toEqual(['unlinked']);
});

test('a moment without a connection is nobody’s business, twenty seconds are', () => {
  const desk = new Desk(online(one)).become(view(one, states.reconnecting)).pass(offlineGrace - 1);
  desk.become(online(one)).pass(60_000);
  expect(desk.told).toEqual([]);
  desk.become(view(one, states.reconnecting)).pass(offlineGrace);
  expect(desk.told).toEqual([['1 offline']]);
});

test('a number that recovers in vain is offline all the time, also while its Chrome starts', () => {
  const desk = new Desk(online(one)).become(view(one, states.recovering)).pass(15_000);
  desk.become(view(one, states.starting)).pass(4_000);
  expect(desk.told).toEqual([]);
  desk.become(view(one, states.recovering)).pass(1_000);
  expect(desk.told).toEqual([['1 offline']]);
  desk.become(view(one, states.starting)).become(view(one, states.recovering)).pass(60_000);
  expect(desk.told).toHaveLength(1);
});

test('one that was offline and is stopped, logged out or online is not told', () => {
  for (const state of [states.stopped, states.loggingOut, states.online]) {
    const desk = new Desk(online(one)).become(view(one, states.recovering)).pass(15_000);
    expect(desk.become(view(one, state)).pass(60_000).told).toEqual([]);
  }
});

test('a start with the app is no alarm, nor is what was wrong before it was opened', () => {
  const desk = new Desk(view(one, states.starting), dropped(two));
  expect(desk.become(online(one), dropped(two)).pass(60_000).told).toEqual([]);
});

test('each cause is told and heard as it is set', () => {
  const desk = new Desk(online(one));
  const { alarms } = defaultAppSettings;
  desk.settings = {
    ...defaultAppSettings,
    alarms: { ...alarms, failed: { notify: false, sound: true }, conflict: { notify: true, sound: false } },
  };
  desk.become(view(one, states.failed)).pass(gathering);
  expect([desk.told, desk.sounds]).toEqual([[], ['failed']]);
  desk.become(view(one, states.conflict)).pass(gathering);
  expect([desk.told, desk.sounds]).toEqual([[['1 conflict']], ['failed']]);
});

test('do not disturb: nothing is told or heard, nor later what came meanwhile; what comes after it is', () => {
  const desk = new Desk(online(one), online(two));
  const until = new Date(desk.now + 10_000).toISOString();
  desk.settings = { ...defaultAppSettings, doNotDisturb: { until } };
  desk.become(dropped(one), online(two)).pass(20_000);
  expect([desk.told, desk.sounds]).toEqual([[], []]);
  desk.become(dropped(one), dropped(two)).pass(gathering);
  expect(desk.told).toEqual([['2 unlinked']]);
  desk.settings = { ...defaultAppSettings, doNotDisturb: { until: null } };
  desk
    .become(online(one), online(two))
    .become(dropped(one), dropped(two))
    .pass(365 * 24 * 3_600_000);
  expect(desk.told).toHaveLength(1);
});

test('an account that is removed is forgotten', () => {
  const desk = new Desk(online(one)).become(dropped(one)).become().pass(60_000);
  expect(desk.told).toEqual([]);
});
