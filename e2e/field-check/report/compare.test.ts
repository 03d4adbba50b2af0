import { expect, test } from 'vitest';
import type { Observation } from '../observations.ts';
import { walk } from '../walk.ts';
import { compare } from './compare.ts';
import { seenAt, stepAsExpected } from './report.test-kit.ts';
import type { StepReport } from './report.ts';

const step = (id: StepReport['id'], change: Partial<StepReport> = {}) => [
  { ...stepAsExpected(id), ...change },
];
const library = (...names: string[]): Observation[] =>
  names.map((what, at) => ({ at, from: 'library', what, chrome: 'before' }));
const without = (id: StepReport['id'], from: Observation['from']) =>
  stepAsExpected(id).events.filter((event) => event.from !== from);

test('a walk as with the stand-in has no differences', () => {
  expect(compare(walk.map(({ id }) => stepAsExpected(id)))).toEqual([]);
});

test('what comes and goes, and what repeats at once, is no difference', () => {
  const { events } = stepAsExpected('link');
  const more: Observation[] = events.flatMap((event) => [event, { ...event, detail: 'again' }]);
  more.splice(1, 0, { at: 5, from: 'library', what: 'loading_screen', detail: '7 %', chrome: 'before' });
  more.unshift({ at: 0, from: 'state', what: 'queued' });
  expect(compare(step('link', { events: more }))).toEqual([]);
});

test('events in another order', () => {
  const events = [...without('link', 'library'), ...library('qr', 'ready', 'authenticated')];
  expect(compare(step('link', { events }))).toEqual([
    expect.objectContaining({
      kind: 'events',
      step: 'link',
      missing: [],
      extra: [],
      expected: ['qr', 'authenticated', 'ready'],
      found: ['qr', 'ready', 'authenticated'],
    }),
  ]);
});

test('events that never came, and others besides', () => {
  const events = [...without('link', 'library'), ...library('qr', 'auth_failure', 'ready')];
  expect(compare(step('link', { events }))).toMatchObject([
    { kind: 'events', missing: ['authenticated'], extra: ['auth_failure'] },
  ]);
});

test('a module that is not there is named once, with what needs it', () => {
  const modules = [seenAt('ready', { WAWebCollections: 'missing' })];
  expect(compare(step('link', { modules }))).toEqual([
    { kind: 'module-missing', step: 'link', module: 'WAWebCollections', moment: 'ready', need: 'link' },
  ]);
});

test('of a module with another shape, each thing that is otherwise', () => {
  const modules = [seenAt('ready', { 'WAWebCmd Cmd.on': 'undefined', 'WAWebMsgKey ': 'object' })];
  expect(compare(step('link', { modules }))).toMatchObject([
    { kind: 'other-shape', module: 'WAWebCmd', path: 'Cmd.on', expected: ['function'], found: 'undefined' },
    { kind: 'other-shape', module: 'WAWebMsgKey', path: '', expected: ['function'], found: 'object' },
  ]);
});

test('what comes only with a link is not missed while a code is shown; what the library does without, never', () => {
  const early = seenAt('code', { WAWebCollections: 'missing', WAWebE2EProtoUtils: 'missing' });
  expect(compare(step('code', { modules: [early] }))).toEqual([]);
  const late = seenAt('ready', { WAWebE2EProtoUtils: 'missing' });
  expect(compare(step('link', { modules: [late] }))).toEqual([]);
});

test('a time out of scale', () => {
  const events = stepAsExpected('restart').events.map((event) => ({ ...event, at: event.at * 2_000 }));
  expect(compare(step('restart', { events }))).toMatchObject([{ kind: 'time', step: 'restart', ms: 60_000 }]);
});

test('a receipt that proves less, is of somebody else, or is not there', () => {
  const { receipt } = stepAsExpected('unlink');
  if (!receipt) throw new Error('unreachable');
  const failed = { kind: 'failed', at: 10, reason: 'No answer.' } as const;
  expect(compare(step('unlink', { receipt: { ...receipt, by: 'unknown', phoneTold: failed } }))).toEqual([
    { kind: 'receipt', step: 'unlink', item: 'by', expected: 'phone', found: 'unknown' },
    { kind: 'receipt', step: 'unlink', item: 'phoneTold', expected: 'done', found: 'failed: No answer.' },
  ]);
  expect(compare(step('log-out', { receipt: null }))).toMatchObject([{ kind: 'receipt', item: 'receipt' }]);
});

test('a failed step, what the page threw, and what the phone shows', () => {
  const found = compare(
    step('log-out', {
      result: 'failed',
      why: 'Waited.',
      answers: { gone: 'no', listed: 'not answered' },
      errors: [{ text: 'Requiring unknown module "WAWebX"', times: 2 }],
    }),
  );
  expect(found).toEqual([
    { kind: 'step', step: 'log-out', result: 'failed', why: 'Waited.' },
    { kind: 'error', step: 'log-out', text: 'Requiring unknown module "WAWebX"', times: 2 },
    { kind: 'answer', step: 'log-out', question: 'gone' },
  ]);
});

test.each(['skipped', 'stopped', 'not-run'] as const)(
  'a step that was %s is not held to its events',
  (result) => {
    expect(compare(step('link', { result, events: [] }))).toEqual([]);
  },
);
