import { accountColours, type Identity } from '../../../shared/account.ts';
import type { HandOver, HandOverItem, HandOverOutcome, ShiftsView } from '../../../shared/hand-over.ts';
import type { Receipt, ReceiptItem } from '../../../shared/receipt.ts';
import { defaultAppSettings } from '../../../shared/settings.ts';
import type { SessionState } from '../../../shared/session.ts';
import type { Team } from '../../../shared/team.ts';
import type { AccountView, Snapshot } from '../../../shared/view.ts';
import { account, errors, inSeconds, qr, ready, snapshot, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

const team = (index: number, name: string, colour: Team['colour']): Team => ({
  id: `00000000-0000-4000-8000-0000000009${String(index).padStart(2, '0')}`,
  name,
  colour,
  collapsed: false,
  schedule: null,
});
const support = team(1, 'Support', 'teal');
const sales = team(2, 'Sales', 'violet');

const labels = ['Support UK', 'Support DE', 'Returns', 'Repairs', 'Warranty', 'Spare parts', 'Invoices'];
const more = ['Deliveries', 'Night line', 'Escalations'];
const names = [...labels, ...more];

const identityOf = (index: number): Identity => ({
  number: `1202555${String(140 + index).padStart(4, '0')}`,
  name: `Northwind ${names[index] ?? ''}`,
  platform: index % 2 === 0 ? 'android' : 'iphone',
});

const unwatched: SessionState = { kind: 'scan-paused', why: 'unwatched' };

const member = (index: number, state: SessionState, rest: Partial<AccountView> = {}): AccountView =>
  view(
    {
      ...account(index + 1, names[index] ?? '', accountColours[index % 8] ?? 'teal'),
      team: support.id,
    },
    state,
    rest,
  );

const linked = (index: number, rest: Partial<AccountView> = {}): AccountView =>
  member(index, ready(identityOf(index), 'online', 6 + index / 4), {
    linkedSince: inSeconds(-3600 * (6 + index / 4)),
    linkedBy: 'Ana Pereira',
    ...rest,
  });

const sellers = [11, 12].map((index) =>
  view(
    { ...account(index, `Sales ${index - 10}`, accountColours[(index * 3) % 8] ?? 'rose'), team: sales.id },
    ready({ number: `44770090012${index - 10}`, name: 'Northwind Sales', platform: 'smba' }, 'online', 2),
    { linkedSince: inSeconds(-7200), linkedBy: 'Ben Okafor' },
  ),
);

const done = (seconds: number): ReceiptItem => ({ kind: 'done', at: inSeconds(seconds) });

const proofs = (index: number, rest: Partial<Receipt> = {}): Receipt => ({
  by: 'desk',
  identity: identityOf(index),
  deviceName: `Switchboard - ${names[index] ?? ''}`,
  phoneTold: done(-30 + index / 3),
  chromeClosed: done(-29 + index / 3),
  credentialsErased: done(-29 + index / 3),
  ...rest,
});

const refused: Receipt = proofs(3, {
  phoneTold: {
    kind: 'failed',
    at: inSeconds(-14),
    reason: 'WhatsApp did not confirm within {seconds} s.',
    values: { seconds: 15 },
  },
});
const unconfirmed = {
  id: '00000000-0000-4000-8000-000000000801',
  number: identityOf(3).number,
  deviceName: refused.deviceName,
  at: refused.phoneTold.at,
};
const earlier = {
  id: '00000000-0000-4000-8000-000000000802',
  number: identityOf(3).number,
  deviceName: 'Switchboard - Repairs (old)',
  at: inSeconds(-6 * 86_400),
};

const item = (index: number, outcome: HandOverOutcome): HandOverItem => ({
  account: account(index + 1, 'Any', 'teal').id,
  label: names[index] ?? '',
  colour: accountColours[index % 8] ?? 'teal',
  number: identityOf(index).number,
  outcome,
});
const proved = (index: number): HandOverItem => item(index, { kind: 'logged-out', receipt: proofs(index) });
const running = (index: number): HandOverItem => item(index, { kind: 'running' });

const run = (items: HandOverItem[], rest: Partial<HandOver> = {}): HandOver => ({
  id: '00000000-0000-4000-8000-000000000701',
  team: support.id,
  teamName: support.name,
  cause: 'person',
  person: 'Ana Pereira',
  note: '',
  plannedFor: null,
  startedAt: inSeconds(-34),
  endedAt: inSeconds(-13),
  items,
  ...rest,
});

const desk = (accounts: readonly AccountView[], shifts: Partial<ShiftsView>): Snapshot =>
  snapshot([...accounts, ...sellers], {
    teams: [support, sales],
    shifts: { person: 'Ana Pereira', handOvers: [], teams: [], lastEnds: [], ...shifts },
  });

const all = (make: (index: number) => AccountView): AccountView[] => names.map((_, index) => make(index));

const before = desk(
  all((index) => {
    if (index === 2) return linked(index, { state: ready(identityOf(index), 'reconnecting') });
    return index === 8 ? member(index, unwatched) : linked(index);
  }),
  {},
);
const gone = (index: number): AccountView =>
  index === 0
    ? member(index, qr(), { receipt: proofs(index) })
    : member(index, unwatched, { receipt: proofs(index) });

const clean = desk(all(gone), { handOvers: [run(names.map((_, index) => proved(index)))] });

const mixedItems = names.map((_, index) => {
  if (index === 3) return item(index, { kind: 'logged-out', receipt: refused });
  if (index === 5) return item(index, { kind: 'failed', error: errors.network });
  if (index === 6) return item(index, { kind: 'failed', error: errors.browserStuck });
  if (index === 8) return item(index, { kind: 'not-linked' });
  return index === 9 ? item(index, { kind: 'left-out' }) : proved(index);
});
const mixedAccounts = all((index) => {
  if (index === 3) return member(index, unwatched, { receipt: refused, unconfirmed: [unconfirmed] });
  return index === 5 || index === 6 || index === 9 ? linked(index) : gone(index);
});
const note = 'The refund of order 48 213 is promised for tomorrow. Escalations stays linked for the night.';
const mixed = desk(mixedAccounts, {
  handOvers: [run(mixedItems, { note })],
  lastEnds: [{ team: support.id, at: inSeconds(-34) }],
});

const underWay = desk(
  all((index) => {
    if (index < 4) return gone(index);
    if (index < 8)
      return linked(index, {
        state: {
          kind: 'logging-out',
          step: (['erase', 'close', 'unlink', 'unlink'] as const)[index - 4] ?? 'unlink',
        },
      });
    return linked(index);
  }),
  {
    handOvers: [
      run(
        names.map((_, index) => (index < 4 ? proved(index) : running(index))),
        { endedAt: null },
      ),
    ],
  },
);

const missed = desk(all(gone), {
  person: null,
  handOvers: [
    run(
      names.map((_, index) => proved(index)),
      { cause: 'missed', person: null, plannedFor: inSeconds(-9 * 3600) },
    ),
  ],
});

const leftOver = desk(
  all((index) => (index === 0 || index === 4 ? linked(index) : member(index, unwatched))),
  { lastEnds: [{ team: support.id, at: inSeconds(-1800) }] },
);

const people = ['Ana Pereira', 'Ben Okafor', 'Chitra Nair'];
const listed = { ...defaultAppSettings, people, onlyListedPeople: true };

const end = 'End shift of Support';
const slots = desk([linked(3, { unconfirmed: [earlier, unconfirmed] })], {});

/** The end of a shift: its question, its run, what came of it, and who takes over. */
export const handOverScenes: Readonly<Record<string, Scene>> = {
  'shift-end': { snapshot: before, press: [end] },
  'shift-end-left-out': { snapshot: before, press: [end, 'Log out Support DE', 'Log out Escalations'] },
  'shift-end-listed': { snapshot: { ...before, settings: listed }, press: [end] },
  'shift-end-no-name': {
    snapshot: { ...before, shifts: { ...before.shifts, person: null } },
    press: [end, 'End shift'],
  },
  'shift-end-refused': {
    snapshot: before,
    press: [end, 'End shift'],
    failing: { beginHandOver: errors.storage },
  },
  'shift-end-beginning': { snapshot: before, press: [end, 'End shift'], hanging: ['beginHandOver'] },
  'shift-end-nothing': { snapshot: clean, press: [end] },
  'hand-over-begun': { snapshot: before, press: [end, 'End shift'] },
  'hand-over-running': { snapshot: underWay },
  'hand-over-clean': { snapshot: clean },
  'hand-over-mixed': { snapshot: mixed },
  'hand-over-removed': { snapshot: mixed, press: ['I removed it: Switchboard - Repairs'] },
  'hand-over-missed': { snapshot: missed },
  'hand-over-retry-refused': {
    snapshot: mixed,
    press: ['Retry all'],
    failing: { retryHandOver: errors.unexpected },
  },
  'hand-over-two': {
    snapshot: desk(mixedAccounts, {
      handOvers: [
        run(mixedItems),
        run([{ ...proved(0), account: sellers[0]?.account.id ?? '' }], {
          id: '00000000-0000-4000-8000-000000000702',
          team: sales.id,
          teamName: sales.name,
        }),
      ],
    }),
  },
  'hand-over-beside': { snapshot: mixed, press: ['Returns'] },
  'take-over': { snapshot: clean, press: ['Take over'] },
  'take-over-no-name': { snapshot: clean, press: ['Take over', 'Take over'] },
  'left-over': { snapshot: leftOver },
  'left-over-filter': { snapshot: leftOver, press: ['2 from the last shift'] },
  'phone-slots': { snapshot: slots },
  'phone-slots-logged-out': {
    snapshot: desk([member(3, qr(), { receipt: refused, unconfirmed: [earlier, unconfirmed] })], {}),
  },
};
