import fc from 'fast-check';
import { expect, test } from 'vitest';
import { powers, type Need, type Power } from '../../shared/access.ts';
import { commandNames, type CommandName, type Handlers } from '../../shared/contract.ts';
import { answer } from '../ipc/answer.ts';
import { valid } from '../ipc/valid-inputs.test-kit.ts';
import { openAccess } from './access.test-kit.ts';

/** For each command, what it needs where a lead keeps it, with the input of the test kit; `free`: nothing, ever. */
const needs: Record<CommandName, Need | 'free' | 'by input'> = {
  getSnapshot: 'free',
  addAccount: 'settings',
  updateAccount: 'by input',
  moveAccount: 'settings',
  addTeam: 'settings',
  updateTeam: 'by input',
  moveTeam: 'settings',
  removeTeam: 'remove',
  startAccount: 'free',
  stopAccount: 'free',
  restartAccount: 'free',
  lookAt: 'free',
  requestPairingCode: 'free',
  showQrCode: 'free',
  useHere: 'free',
  keepNumber: 'free',
  prepareLogOut: 'free',
  logOut: 'log-out',
  resetConnection: 'log-out',
  removeAccount: 'remove',
  getProcesses: 'free',
  endProcesses: 'free',
  setProxy: 'settings',
  checkProxy: 'free',
  dismissReceipt: 'free',
  confirmUnlinked: 'free',
  getJournal: 'free',
  updateSettings: 'by input',
  openDataFolder: 'free',
  exportConfiguration: 'settings',
  readConfiguration: 'settings',
  importConfiguration: 'settings',
  dismissNotice: 'free',
  chooseBrowser: 'settings',
  downloadBrowser: 'settings',
  cancelBrowserDownload: 'free',
  useLighterBrowser: 'settings',
  relaunch: 'free',
  quit: 'free',
  answerQuit: 'free',
  beginHandOver: 'free',
  retryHandOver: 'free',
  acknowledgeHandOver: 'free',
  takeOver: 'free',
  setSchedule: 'schedule',
  postponeShiftEnd: 'postpone',
  dismissReminder: 'free',
  // They ask for the PIN themselves.
  setPin: 'free',
  removePin: 'free',
  enterPin: 'free',
  leaveLead: 'free',
  setKept: 'lead',
  lock: 'free',
  unlock: 'free',
  readJournal: 'free',
  getJournalChoices: 'free',
  verifyJournal: 'free',
  exportJournal: 'journal-export',
  checkForUpdates: 'free',
  downloadUpdate: 'settings',
  cancelUpdateDownload: 'settings',
  restartToUpdate: 'settings',
  getDiagnostics: 'free',
  openLogFolder: 'free',
  // Whoever may quit may also start again.
  startAgain: 'free',
  reportPageError: 'free',
};

/** What may be done behind the lock; all else may not. */
const whileLocked: readonly CommandName[] = [
  'getSnapshot',
  'lookAt',
  'leaveLead',
  'lock',
  'unlock',
  // The lock's own screen can break too, and the log shows nobody anything.
  'reportPageError',
];

const id = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';

/** Runs a command over a bridge on which every handler only tells that it ran. */
async function call(access: ReturnType<typeof openAccess>['access'], name: CommandName, input: unknown) {
  let ran = false;
  const spy = () => {
    ran = true;
  };
  const handlers = Object.fromEntries(commandNames.map((each) => [each, spy])) as unknown as Handlers;
  const guard: Parameters<typeof answer>[3] = (asked, given) => access.refusal(asked, given);
  const result = await answer(name, input, handlers, guard, () => undefined);
  return { ran, code: result.ok ? null : result.error.code };
}

async function deskThatKeeps(kept: readonly Power[]) {
  const desk = openAccess();
  await desk.access.setPin('4711');
  desk.access.setKept(kept);
  desk.access.leaveLead();
  return desk;
}

const anyKept = fc.subarray([...powers]);
const anyCommand = fc.constantFrom(...commandNames);

test('every command is classified', () => {
  expect(Object.keys(needs).sort()).toEqual([...commandNames].sort());
});

test('what a lead keeps runs only with the PIN, and nothing else is in anybody’s way', async () => {
  await fc.assert(
    fc.asyncProperty(anyKept, anyCommand, fc.boolean(), async (kept, name, isLead) => {
      const { access } = await deskThatKeeps(kept);
      if (isLead) await access.enterPin('4711');
      const need = needs[name];
      fc.pre(need !== 'by input');
      const mayRun = isLead || need === 'free' || (need !== 'lead' && !kept.includes(need));
      const { ran, code } = await call(access, name, valid[name]);
      access.stop();
      expect(ran).toBe(mayRun);
      expect(code === 'pin-needed').toBe(!mayRun);
    }),
  );
});

test('without a PIN nothing is kept from anybody', async () => {
  for (const name of commandNames) {
    expect(await call(openAccess().access, name, valid[name])).toMatchObject({ ran: true });
  }
});

test('behind the lock only what opens it, and what shows less, runs: with any PIN, kept or not, lead or not', async () => {
  await fc.assert(
    fc.asyncProperty(anyKept, anyCommand, fc.boolean(), async (kept, name, hasPin) => {
      const { access } = hasPin ? await deskThatKeeps(kept) : openAccess();
      access.lock('person');
      const { ran, code } = await call(access, name, valid[name]);
      expect(ran).toBe(whileLocked.includes(name));
      expect(code === 'locked').toBe(!ran);
    }),
  );
});

test('behind the lock nobody looks at an account, whose code would be shown', async () => {
  const { access } = openAccess();
  access.lock('screen');
  expect(await call(access, 'lookAt', { id })).toMatchObject({ ran: false, code: 'locked' });
});

test.each<[CommandName, unknown, Need | null]>([
  ['updateAccount', { id, change: { note: 'Ask Ann.' } }, null],
  ['updateAccount', { id, change: { note: 'Ask Ann.', label: undefined } }, null],
  ['updateAccount', { id, change: { note: 'Ask Ann.', label: 'Sales' } }, 'settings'],
  ['updateAccount', { id, change: { expectedNumber: null } }, 'settings'],
  ['updateTeam', { id, change: { collapsed: true } }, null],
  ['updateTeam', { id, change: { collapsed: true, name: 'North' } }, 'settings'],
  ['updateSettings', { change: { theme: 'dark', language: null } }, null],
  ['updateSettings', { change: { doNotDisturb: { until: null } } }, null],
  ['updateSettings', { change: { theme: 'dark', idleLock: null } }, 'settings'],
  ['updateSettings', { change: { updateChannel: 'beta' } }, 'settings'],
  ['updateSettings', { change: { people: [], onlyListedPeople: false } }, 'settings'],
])('%s with %j needs %s', async (name, input, need) => {
  const { access } = await deskThatKeeps(['settings']);
  expect((await call(access, name, input)).ran).toBe(need === null);
});

test('what is malformed is refused as that, before anybody is asked for a PIN', async () => {
  const { access } = await deskThatKeeps(powers);
  expect(await call(access, 'logOut', { id: 7 })).toMatchObject({ ran: false, code: 'invalid-input' });
});
