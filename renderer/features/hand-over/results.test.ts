import { beforeAll, describe, expect, it } from 'vitest';
import type { HandOver, HandOverItem, HandOverOutcome } from '../../../shared/hand-over.ts';
import { createText, english } from '../../../shared/i18n/create-text.ts';
import type { AccountView } from '../../../shared/view.ts';
import {
  account,
  ann,
  errors,
  inSeconds,
  qr,
  ready,
  receipt,
  snapshot,
  untold,
  view,
} from '../../gallery/desk.ts';
import { timesIn } from '../../format/time.ts';
import { handOverChanges } from './announcements.ts';
import { handOverAsText } from './as-text.ts';
import { canRetry, headlineOf, itemsOfPart, resultsOf } from './results.ts';
import { loadNumbers } from '../../format/number.ts';

beforeAll(loadNumbers);

const text = createText(english);
const of = account(1, 'Sales UK', 'teal');

const item = (outcome: HandOverOutcome): HandOverItem => ({
  account: of.id,
  label: of.label,
  colour: of.colour,
  number: ann.number,
  outcome,
});
const proved = item({ kind: 'logged-out', receipt: receipt() });
const notProved = item({ kind: 'logged-out', receipt: untold });
const failed = item({ kind: 'failed', error: errors.network });
const running = item({ kind: 'running' });
const leftOut = item({ kind: 'left-out' });
const notLinked = item({ kind: 'not-linked' });

const run = (items: HandOverItem[], rest: Partial<HandOver> = {}): HandOver => ({
  id: '00000000-0000-4000-8000-000000000701',
  team: null,
  teamName: 'Support',
  cause: 'person',
  person: 'Ana',
  note: '',
  plannedFor: null,
  startedAt: inSeconds(-20),
  endedAt: items.some(({ outcome }) => outcome.kind === 'running') ? null : inSeconds(0),
  items,
  ...rest,
});
const unlink = {
  id: '00000000-0000-4000-8000-000000000801',
  number: ann.number,
  deviceName: untold.deviceName,
  at: untold.phoneTold.at,
};
const waits = view(of, qr(), { unconfirmed: [unlink] });
const scanned = view(of, qr());
const headline = (items: HandOverItem[], views: AccountView[] = [waits]) =>
  headlineOf(text, resultsOf(run(items), views));

describe('the headline', () => {
  it('says all only when every number is proved, or its device removed by hand', () => {
    expect(headline([proved, proved, leftOut, notLinked])).toBe('Both numbers are logged out');
    expect(headline([proved, notProved])).toBe('1 of 2 proved; 1 needs you');
    expect(headline([proved, notProved], [scanned])).toBe('Both numbers are logged out');
    expect(headline([proved, failed, notProved])).toBe('1 of 3 proved; 2 need you');
  });

  it('promises nothing where nothing was logged out', () => {
    expect(headline([leftOut, notLinked])).toBe('No number was logged out');
  });

  it('says how many are under way', () => {
    expect(headline([proved, running, leftOut])).toBe('Logging out 2 numbers');
  });
});

describe('a device that the phone may list', () => {
  it('stays open where the account is no more, since nobody can confirm it there', () => {
    expect(headline([notProved], [])).toBe('0 of 1 proved; 1 needs you');
  });

  it('stays open where more than the phone is not proved', () => {
    const stuck = {
      ...untold,
      chromeClosed: { kind: 'failed', at: inSeconds(0), reason: 'It hangs.' },
    } as const;
    expect(headline([item({ kind: 'logged-out', receipt: stuck })], [scanned])).toContain('1 needs you');
  });
});

it('what needs a person comes first, and a retry is offered where it can help', () => {
  const { items } = resultsOf(run([proved, failed, leftOut, notProved]), [waits]);
  expect(itemsOfPart(items, 'needs').map(({ verdict }) => verdict)).toEqual(['failed', 'not-proved']);
  expect(items.filter(canRetry).map(({ verdict }) => verdict)).toEqual(['failed']);
  const removed = resultsOf(run([failed]), []);
  expect(removed.items.some(canRetry)).toBe(false);
});

it('as text it has who, the note, and every account with its proofs or what is wrong', () => {
  const handOver = run([proved, notProved, failed], { note: 'Call back at nine.' });
  const lines = handOverAsText(text, timesIn('en', text), handOver, resultsOf(handOver, [waits])).split('\n');
  expect(lines[0]).toBe('Hand-over of Support: 1 of 3 proved; 2 need you');
  expect(lines).toContain('Handed over by: Ana');
  expect(lines).toContain('Note: Call back at nine.');
  expect(lines.at(-3)).toMatch(
    /^Sales UK \(\+44 7700 900123\): Phone told \d.*Chrome closed \d.*Credentials erased \d/,
  );
  expect(lines.at(-2)).toContain('WhatsApp did not confirm within 15 s.');
  expect(lines.at(-1)).toContain(
    'WhatsApp cannot be reached. Check the internet connection. Switchboard tries again by itself.',
  );
});

it('a screen reader hears that a hand-over begins and ends, once each', () => {
  const at = (handOver: HandOver) =>
    snapshot([view(of, ready(ann))], {
      shifts: { person: null, handOvers: [handOver], teams: [], lastEnds: [] },
    });
  const begun = at(run([running, proved]));
  const over = at(run([proved, proved]));
  expect(handOverChanges(text, snapshot([]), begun)).toBe('Hand-over of Support: Logging out 2 numbers');
  expect(handOverChanges(text, begun, at(run([proved, running])))).toBe('');
  expect(handOverChanges(text, begun, over)).toBe('Hand-over of Support: Both numbers are logged out');
  expect(handOverChanges(text, over, { ...over })).toBe('');
});
