import { beforeEach, expect, test, vi } from 'vitest';
import type { CommandName } from '../shared/contract.ts';
import { toAppError } from '../shared/errors.ts';
import { openAccess } from './access/access.test-kit.ts';
import { createHandlers, type HandlerParts } from './handlers.ts';

// A system's dialog stays open for as long as it likes, and what was allowed when it opened may no longer be.

/** What a person picks in the dialog that is open. */
let pick: (path: string | undefined) => void;
const picking = () =>
  new Promise<string | undefined>((resolve) => {
    pick = resolve;
  });

const done = vi.fn();
const isSchedule = vi.fn<(token: string) => boolean>();
let desk: ReturnType<typeof openAccess>;
let handlers: ReturnType<typeof createHandlers>;

beforeEach(() => {
  done.mockReset().mockReturnValue({ added: 1, replaced: 0 });
  isSchedule.mockReset().mockReturnValue(false);
  desk = openAccess();
  const journal = { reader: () => Promise.resolve({ export: done }), write: vi.fn() };
  const configuration = {
    fileName: () => 'configuration.json',
    export: done,
    read: done,
    import: done,
    bringsSchedule: isSchedule,
  };
  const files = {
    pickBrowser: picking,
    pickConfiguration: picking,
    pickPlaceFor: picking,
    pickPlaceForJournal: picking,
  };
  const parts = { desk: { access: desk.access, journal, configuration, browsers: { choose: done } }, files };
  handlers = createHandlers(parts as unknown as HandlerParts);
});

const withDialog: [CommandName, () => unknown][] = [
  ['exportConfiguration', () => handlers.exportConfiguration(undefined)],
  ['readConfiguration', () => handlers.readConfiguration(undefined)],
  ['exportJournal', () => handlers.exportJournal({ filter: {}, format: 'csv' })],
  ['chooseBrowser', () => handlers.chooseBrowser(undefined)],
];

/** The code of the error that a command ends with, or `ok`. */
const codeOf = (answer: unknown): Promise<string> =>
  Promise.resolve(answer).then(
    () => 'ok',
    (error: unknown) => toAppError(error).code,
  );

/** Calls a command, and picks a file once something has happened. */
async function after(call: () => unknown, happened: () => unknown): Promise<string> {
  const code = codeOf(call());
  await new Promise(setImmediate);
  await happened();
  pick('/home/ann/file');
  return code;
}

test.each(withDialog)('%s does what the person picked a file for', async (_name, call) => {
  expect(await after(call, () => undefined)).toBe('ok');
  expect(done).toHaveBeenCalledOnce();
});

test.each(withDialog)('%s does nothing when the window was locked over the dialog', async (_name, call) => {
  const lock = () => {
    desk.access.lock('idle');
  };
  expect(await after(call, lock)).toBe('locked');
  expect(done).not.toHaveBeenCalled();
});

test.each(withDialog)('%s asks again when the lead has gone meanwhile', async (_name, call) => {
  await desk.access.setPin('1234');
  const leave = () => {
    desk.access.leaveLead();
  };
  expect(await after(call, leave)).toBe('pin-needed');
  expect(done).not.toHaveBeenCalled();
});

test('who may set up accounts but no schedules brings none by a file either', async () => {
  await desk.access.setPin('1234');
  desk.access.setKept(['schedule']);
  desk.access.leaveLead();
  const token = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';
  const bring = async () => handlers.importConfiguration({ token, replace: [], settings: true });
  isSchedule.mockImplementation((asked) => asked === token);
  expect(await codeOf(bring())).toBe('pin-needed');
  expect(done).not.toHaveBeenCalled();
  isSchedule.mockReturnValue(false);
  expect(await bring()).toEqual({ added: 1, replaced: 0 });
});
