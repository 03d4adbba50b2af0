import { newAccount, type Account, type AccountColour, type Identity } from '../../shared/account.ts';
import { openAccess } from '../../shared/access.ts';
import { appError } from '../../shared/errors.ts';
import { noShifts } from '../../shared/hand-over.ts';
import {
  summarise,
  type AccountProcesses,
  type ProcessRole,
  type ProcessView,
} from '../../shared/process-view.ts';
import type { Receipt } from '../../shared/receipt.ts';
import type { SessionState } from '../../shared/session.ts';
import { defaultAppSettings } from '../../shared/settings.ts';
import type { UpdatesView } from '../../shared/updates.ts';
import type { AccountView, AppView, Snapshot } from '../../shared/view.ts';

const opened = Date.now();

/** A moment relative to when the page was opened, so that countdowns and ages look alive. */
export const inSeconds = (seconds: number): string => new Date(opened + seconds * 1000).toISOString();

const hours = 3600;

/** An account with a fixed id: `index` makes it. */
export function account(index: number, label: string, colour: AccountColour): Account {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return newAccount({ id, label, colour, createdAt: inSeconds(-900 * hours) });
}

// Numbers that the regulators reserve for fiction.
export const ann: Identity = { number: '447700900123', name: 'Northwind Sales', platform: 'android' };
export const bea: Identity = { number: '4915228817386', name: 'Northwind Support', platform: 'smbi' };
export const cai: Identity = { number: '12025550147', name: 'Northwind Returns', platform: 'iphone' };

export const view = (
  of: Account,
  state: SessionState,
  rest: Partial<Omit<AccountView, 'account' | 'state'>> = {},
): AccountView => ({
  account: of,
  state,
  linkedSince: null,
  linkedBy: null,
  unconfirmed: [],
  linked: 'identity' in state || (rest.identity ?? null) !== null,
  identity: 'identity' in state ? state.identity : null,
  notice: null,
  receipt: null,
  unread: null,
  ...rest,
});
export const ready = (
  identity: Identity,
  link: 'online' | 'reconnecting' = 'online',
  hoursAgo = 3.2,
): SessionState => ({ kind: 'ready', identity, since: inSeconds(-hoursAgo * hours), link });

// As long as a real one, and different for each rotation.
const reference = 'Zm9yIHRoZSBnYWxsZXJ5IG9ubHksIG5vdCBhIHJlYWwgcmVmZXJlbmNlIGF0IGFsbA';
export const qr = (rotation = 0, left = 18): SessionState => ({
  kind: 'scan',
  code: { kind: 'qr', value: `2@${rotation}${reference}${reference},${reference},${reference}=,1` },
  issuedAt: inSeconds(left - 20),
  expiresAt: inSeconds(left),
  rotation,
});

export const pairing: SessionState = {
  kind: 'scan',
  code: { kind: 'pairing', value: 'K7QX2M9T', number: ann.number },
  issuedAt: inSeconds(-20),
  expiresAt: inSeconds(160),
  rotation: 0,
};

const megabyte = 1024 ** 2;
const process = (pid: number, role: ProcessRole, size: number): ProcessView => ({
  pid,
  role,
  memory: size * megabyte,
  startedAt: inSeconds(-2 * hours),
});

export const processes: AccountProcesses = summarise(
  [
    process(4711, 'browser', 62),
    process(4718, 'zygote', 9),
    process(4719, 'zygote', 3),
    process(4733, 'gpu', 21),
    process(4735, 'utility', 24),
    process(4760, 'renderer', 148),
  ],
  1,
);

export const held: SessionState = { kind: 'held', identity: cai, expected: ann.number };

/** The app’s own, word for word, so that every language has them. */
export const errors = {
  browserStuck: appError(
    'browser-stuck',
    'Chrome could not be closed.',
    'End it in the system’s task manager, then try again.',
    { retryable: true },
  ),
  browserMissing: appError(
    'browser-missing',
    'No Chrome was found on this computer.',
    'Download it from Google, or choose the program file of one that is installed.',
    { retryable: true },
  ),
  shellMissing: appError(
    'browser-missing',
    'The lighter browser was not found on this computer.',
    'Download it from Google, or switch the lighter browser off.',
    { retryable: true },
  ),
  network: appError(
    'page-unreachable',
    'WhatsApp cannot be reached.',
    'Check the internet connection. Switchboard tries again by itself.',
    { retryable: true },
  ),
  unexpected: appError(
    'internal',
    'Switchboard ran into an unexpected problem.',
    'Try again. If it happens again, restart Switchboard; your accounts stay linked.',
    { retryable: true },
  ),
  blocked: appError(
    'blocked-by-whatsapp',
    'WhatsApp has blocked this number.',
    'Open WhatsApp on the phone to see why.',
  ),
  taken: appError(
    'page-refused',
    'WhatsApp did not give the login back.',
    'Close WhatsApp Web in the other browser, or restart this account.',
    { retryable: true },
  ),
  number: appError(
    'number-refused',
    'WhatsApp did not accept this number.',
    'Check the number, with its country code and without a leading zero.',
  ),
  storage: appError(
    'storage-failed',
    'The change could not be saved.',
    'Check that the disk is not full and the data folder is writable, then try again.',
    { retryable: true },
  ),
  folder: appError(
    'data-folder-unwritable',
    'Switchboard cannot write to its data folder ({code}).',
    'Make {folder} writable for you and check that the disk is not full. Your accounts are untouched.',
    { retryable: true, values: { folder: '/home/ana/.config/Switchboard', code: 'EACCES' } },
  ),
} as const;

export const upToDate: UpdatesView = {
  state: { kind: 'idle', checkedAt: inSeconds(-40 * 60) },
  channel: 'stable',
  isChannelFixed: false,
};

/** A receipt of a logout a few seconds ago. */
export const receipt = (rest: Partial<Receipt> = {}): Receipt => ({
  by: 'desk',
  identity: ann,
  deviceName: 'Switchboard - Sales UK',
  phoneTold: { kind: 'done', at: inSeconds(-9) },
  chromeClosed: { kind: 'done', at: inSeconds(-7) },
  credentialsErased: { kind: 'done', at: inSeconds(-6) },
  ...rest,
});

export const untold = receipt({
  phoneTold: {
    kind: 'failed',
    at: inSeconds(-9),
    reason: 'WhatsApp did not confirm within {seconds} s.',
    values: { seconds: 15 },
  },
});

export const app = (rest: Partial<AppView> = {}): AppView => ({
  version: '0.1.0',
  standIn: false,
  safeMode: false,
  browser: { kind: 'found', name: 'Google Chrome', version: '156.0' },
  lighterBrowser: false,
  download: null,
  blocked: null,
  notices: [],
  dataFolder: '/home/desk/.config/switchboard',
  language: 'en',
  quitAsked: false,
  ...rest,
});

export const sales = account(1, 'Sales UK', 'teal');

const others: readonly AccountView[] = [
  view(account(2, 'Support DE', 'violet'), ready(bea)),
  view(account(3, 'Returns', 'amber'), qr(0)),
  view(account(4, 'Wholesale and trade partners, Benelux', 'sky'), ready(cai, 'reconnecting')),
  view(account(5, 'Night shift', 'rose'), { kind: 'syncing', percent: 42 }),
  view(account(6, 'Repairs', 'orange'), { kind: 'failed', error: errors.browserStuck }, { identity: cai }),
  view(
    account(7, 'דלפק תמיכה', 'lime'),
    { kind: 'recovering', attempt: 2, nextTryAt: inSeconds(24), cause: errors.network },
    { identity: bea },
  ),
  view(account(8, 'Spare', 'fuchsia'), { kind: 'stopped' }),
];

/** A busy desk whose first account is the one to look at. */
export const desk = (first: AccountView, rest: Partial<AppView> = {}): Snapshot =>
  snapshot([first, ...others], { app: app(rest) });

/** Everything that the window shows, with these accounts. */
export const snapshot = (
  accounts: AccountView[],
  rest: Partial<Omit<Snapshot, 'accounts'>> = {},
): Snapshot => ({
  seq: 0,
  app: app(),
  settings: defaultAppSettings,
  teams: [],
  accounts,
  shifts: noShifts,
  access: openAccess,
  updates: upToDate,
  pictures: {},
  ...rest,
});
