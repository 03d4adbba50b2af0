import { expect, test } from 'vitest';
import { createText } from './create-text.ts';
import { en } from './en/index.ts';
import { errorSources } from './error-sources.test-kit.ts';
import { faultsIn, faultsOf } from './icu.test-kit.ts';
import { literalsIn } from './literals.test-kit.ts';
import { namedIds } from './message-ids.test-kit.ts';
import { parse } from './sources.test-kit.ts';

// The rules that the messages are held to, each seen to find what it is for.

const literals = (source: string) => literalsIn([parse('x.tsx', source)]);
const ids = (source: string) => namedIds([parse('x.tsx', source)], new Set(['rail.add', 'rail.filter']));
const sources = (source: string) => errorSources([parse('x.ts', source)]);

test.for([
  ['text between tags', 'const x = <p>Log out</p>'],
  ['an attribute', 'const x = <button aria-label="Log out" />'],
  ['a property of a component', 'const x = <Card title={wrong ? "Log out" : name} />'],
  ['a chosen child', 'const x = <p>{done && "Log out"}</p>'],
  ['a glued text', 'const x = <p>{`Log out ${label}`}</p>'],
  ['a menu', 'const x = { label: "Log out", click }'],
  ['a sentence in a function', 'const x = () => "Logged out here"'],
])('a literal that people see is found: %s', ([, source]) => {
  expect(literals(source ?? '')).toEqual([expect.stringMatching(/^x\.tsx:1: Log(ged)? out/)]);
});

test('what nobody reads is no literal for people', () => {
  const source = `
    import { Log } from './Log out.ts';
    type Kind = 'Log out now';
    const classes = <p className="Flex gap-2" id="rail" aria-labelledby="rail">{' '}{text('rail.add')} · </p>;
    if (event.key === 'Enter') throw new Error('Nobody listens now.');
    const state = { kind: 'logging-out', label: 'sales' };`;
  expect(literals(source)).toEqual([]);
});

test('ids are found wherever they stand, and an unknown or a computed one is a fault', () => {
  expect(ids('const table = { a: "rail.add" }; text(open ? "rail.filter" : id)')).toEqual({
    used: new Set(['rail.add', 'rail.filter']),
    faults: [],
  });
  expect(ids('text("rail.gone")').faults).toEqual(['x.tsx:1: no message “rail.gone”']);
  expect(ids('text(`rail.${what}`)').faults).toEqual([expect.stringContaining('put the id in a table')]);
  expect(ids('const x = <Phrase id={`rail.${what}`} />').faults).toHaveLength(1);
});

test('the texts of errors are followed through what passes them on, and must be constant', () => {
  expect(
    sources(`
      const waits = 'Wait.';
      const invalid = (message: string) => fail(appError('x', message, many ? 'Many.' : waits));
      invalid('Too long.');
      const item = { kind: 'failed', at, reason: 'Nobody answered.' };
      const again = { kind: 'failed', at, reason: answer.reason };`),
  ).toEqual({ texts: ['Many.', 'Nobody answered.', 'Too long.', 'Wait.'], faults: [] });
  expect(sources('appError("x", `No ${file}.`, "Look.")').faults).toEqual([
    'x.ts:1: not constant: `No ${file}.`',
  ]);
});

test.for([
  ['{a} and {b}', '{a}', 'lacks {b}'],
  ['{a}', '{a} {c}', 'has {c}, which the English has not'],
  ['<b>{a}</b>', '{a}', 'has the tags <> instead of <b>'],
  ['{a, date}', '{a}', '{a} is no longer “date”'],
  ['{n, plural, one {#} other {#s}}', '{n, plural, other {#}}', 'the plural of {n} lacks “zero”'],
  ['{a, select, x {1} other {2}}', '{a, select, y {1} other {2}}', '{a} is no longer “select other x”'],
])('a translation of “%s” as “%s” %s', ([english = '', translation = '', fault]) => {
  expect(faultsOf(english, translation, 'ar')).toContain(fault);
});

test('what cannot be read is a fault, and a plural where English has a number is none', () => {
  expect(faultsIn('{a', 'en')).toEqual([expect.stringMatching(/^cannot be read/)]);
  expect(faultsOf('{n} lines', '{n, plural, other {# baris}}', 'id')).toEqual([]);
});

test('in Arabic a value keeps its own direction', () => {
  const arabic = createText({ locale: 'ar', messages: en, errors: { 'Read {file}.': 'اقرأ {file}.' } });
  expect(arabic.english('Read {file}.', { file: 'a.json' })).toBe('اقرأ \u2068a.json\u2069.');
});
