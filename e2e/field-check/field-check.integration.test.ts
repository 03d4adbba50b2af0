import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fieldCheck } from './check.ts';
import { FieldTest, owner } from './field-check.test-kit.ts';
import { ScriptedPerson, terminalOf } from './person.test-kit.ts';
import type { Difference } from './report/compare.ts';
import type { Report } from './report/report.ts';
import { unreachable } from './waits.ts';
import { walk, type StepId } from './walk.ts';

// The field check against the stand-in, with a person who reads the terminal, scans what is drawn on it, and looks at the
// phone before answering.

let field: FieldTest;

beforeEach(async () => {
  field = await FieldTest.open();
});

afterEach(() => field.close());

const nothingLeft = { processes: [], files: [] };
const resultsOf = ({ steps }: Report) => Object.fromEntries(steps.map(({ id, result }) => [id, result]));
const stepOf = ({ steps }: Report, id: StepId) => steps.find((step) => step.id === id);

test('the whole walk: everything is in the report, nothing differs, nothing private, nothing left', async () => {
  const secrets: string[] = [owner.number, owner.name, field.folder];
  const { code, said, report, text } = await field.check({
    onCode: async (value) => {
      const { secret } = await field.phone.scan(value);
      secrets.push(secret, ...value.split(',').filter((part) => part.length > 1));
    },
  });

  expect(report.differences).toEqual([]);
  expect({ code, outcome: report.outcome, stopped: report.stoppedBecause }).toEqual({
    code: 0,
    outcome: 'complete',
    stopped: null,
  });
  expect(report.steps.map(({ id, result }) => [id, result])).toEqual(walk.map(({ id }) => [id, 'passed']));
  expect(stepOf(report, 'unlink')?.receipt).toMatchObject({ by: 'phone', phoneTold: { kind: 'done' } });
  expect(stepOf(report, 'log-out')?.receipt).toMatchObject({
    by: 'desk',
    credentialsErased: { kind: 'done' },
  });
  const memory = report.steps.flatMap((step) => step.memory);
  expect(memory.map(({ browser }) => browser)).toEqual(['full', 'headless-shell']);
  // Which of them needs less is for the bench: what a Chrome shares with those of other tests is not counted as its own.
  expect(memory.filter(({ megabytes }) => !(megabytes > 0))).toEqual([]);
  expect(report.software.whatsappWeb).toMatch(/^2\.3000\./);
  expect(report.phonePlatform).toBe('iphone');
  expect(report.cleanup).toEqual({ device: 'none linked', chromesLeft: 0, folder: 'deleted' });

  expect(field.phone.linkedDevices()).toEqual([]);
  expect(await field.leftovers()).toEqual(nothingLeft);
  expect(secrets.length).toBeGreaterThan(10);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(secrets.filter((secret) => secret !== field.folder && said.includes(secret))).toEqual([]);
});

test('names each difference, and says when the phone may still list the device', async () => {
  field.whatsapp.faults.onLoad({ kind: 'moduleMissing', module: 'WAWebChatGetters' }, 'everyone', 99);
  field.whatsapp.faults.onLogout({ kind: 'hang' });
  const skip = (step: string) => ({ at: new RegExp(step), does: () => 's' });
  const { code, said, report } = await field.check({
    sessionLimits: { unlink: 500 },
    limits: { rest: 1_000 },
    habits: [
      {
        at: /Measuring in/,
        does: async () => {
          await field.whatsapp.faults.now({ kind: 'resync' });
          return undefined;
        },
      },
      skip(': Close and open again'),
      skip(': The lighter browser'),
      skip('Waiting for the phone'),
    ],
  });

  const missing = { kind: 'module-missing', module: 'WAWebChatGetters', need: 'chats' };
  const receipt = { kind: 'receipt', step: 'log-out', item: 'phoneTold', expected: 'done' };
  const isOfSecondTry = (found: Difference) =>
    found.kind === 'events' && found.step === 'log-out' && found.of.includes('new Chrome');
  // Where the first Chrome gets no answer, a second one asks, and how far that comes is a matter of moments.
  expect(report.differences.filter((found) => !isOfSecondTry(found))).toEqual([
    { ...missing, step: 'link', moment: 'ready' },
    expect.objectContaining({
      kind: 'events',
      step: 'memory',
      extra: ['authenticated', 'ready'],
      missing: [],
    }),
    expect.objectContaining({ kind: 'events', step: 'log-out', missing: ['disconnected'] }),
    { ...receipt, found: 'failed: WhatsApp did not confirm within 1 s.' },
    { kind: 'answer', step: 'log-out', question: 'gone' },
  ]);
  expect(resultsOf(report)).toMatchObject({
    restart: 'skipped',
    lighter: 'skipped',
    unlink: 'skipped',
    'link-again': 'not-run',
    'log-out': 'passed',
  });
  expect(report.cleanup.device).toBe('the phone may still list it');
  expect(said).toContain('Remove it there by hand');
  expect(code).toBe(3);
  expect(field.phone.linkedDevices()).toHaveLength(1);
  expect(await field.leftovers()).toEqual(nothingLeft);
});

test('a phone that is offline: the step fails at its limit, what needs the link is not run, and all that is said', async () => {
  field.phone.setOnline(false);
  const { code, report } = await field.check({
    limits: { scan: 500 },
    onCode: (value) => expect(field.phone.scan(value)).rejects.toThrow('offline'),
  });

  expect(resultsOf(report)).toMatchObject({ code: 'passed', link: 'failed', memory: 'not-run' });
  expect(stepOf(report, 'memory')?.why).toBe('No phone is linked.');
  expect(report.differences[0]).toMatchObject({ kind: 'step', step: 'link', result: 'failed' });
  expect(report.outcome).toBe('incomplete');
  expect(code).toBe(3);
  expect(await field.leftovers()).toEqual(nothingLeft);
});

test('without a way to WhatsApp it says so, and still leaves a report', async () => {
  const { code, said, report } = await field.check({
    network: { kind: 'stand-in', host: '127.0.0.1:9', spki: field.whatsapp.spki },
    sessionLimits: { recoverBase: 20 },
  });

  expect(said).toContain(unreachable);
  expect(report.stoppedBecause).toBe(unreachable);
  expect(report.steps.map(({ result }) => result)).toEqual(['failed', ...walk.slice(1).map(() => 'not-run')]);
  expect(report.software.browser).not.toBeNull();
  expect(code).toBe(3);
  expect(await field.leftovers()).toEqual(nothingLeft);
});

test('begins nothing where nobody agrees, or where its report could not be written', async () => {
  const { terminal, person } = terminalOf({
    habits: [{ at: /Begin\?/, does: () => 'n' }],
    onCode: () => Promise.resolve(),
  });
  const begin = (reportFolder: string) =>
    fieldCheck({
      network: { kind: 'stand-in', host: field.whatsapp.host, spki: field.whatsapp.spki },
      reportFolder,
      person: terminal,
      signal: new AbortController().signal,
      browser: undefined,
    });
  expect(await begin(field.reportFolder)).toBe(1);
  expect(await field.leftovers()).toEqual(nothingLeft);
  await writeFile(join(field.folder, 'file'), '');
  expect(await begin(join(field.folder, 'file'))).toBe(1);
  expect(person.text).toContain('cannot be written');
  expect(field.whatsapp.log.of('page-requested')).toEqual([]);
  terminal.close();
});

test('Ctrl+C in the middle of it leaves no linked device, no Chrome and no folder, but a report', async () => {
  const script = join(import.meta.dirname, 'start.ts');
  const words = ['--import', 'tsx', script, '--against', 'stand-in', '--report', field.reportFolder];
  const { host, spki } = field.whatsapp;
  const check = spawn(process.execPath, words, {
    env: { ...process.env, SWITCHBOARD_WHATSAPP_HOST: host, SWITCHBOARD_WHATSAPP_SPKI: spki },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const person = new ScriptedPerson({
    habits: [
      {
        at: /Measuring in/,
        does: () => {
          check.kill('SIGINT');
          return undefined;
        },
      },
      ...field.habits,
    ],
    onCode: async (value) => {
      await field.phone.scan(value);
    },
    type: (line) => {
      check.stdin.write(`${line}\n`);
    },
  });
  check.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    person.read(chunk);
  });
  const [code] = (await once(check, 'exit')) as [number | null];
  await person.settled();

  const { report } = await field.report();
  expect(resultsOf(report)).toMatchObject({ link: 'passed', memory: 'stopped', restart: 'not-run' });
  expect(report.cleanup).toEqual({ device: 'logged out', chromesLeft: 0, folder: 'deleted' });
  expect(code).toBe(3);
  expect(field.phone.linkedDevices()).toEqual([]);
  const { processes, files } = await field.leftovers();
  expect(processes).toEqual([]);
  expect(files.filter((name) => name.startsWith('switchboard-'))).toEqual([]);
});
