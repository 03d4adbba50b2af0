import { listedAs } from '../../shared/account.ts';
import type { TextValues } from '../../shared/errors.ts';
import type { Receipt, ReceiptItem } from '../../shared/receipt.ts';
import type { UnconfirmedUnlink } from '../../shared/phone-slots.ts';
import type { Attempt, LinkEnd } from './attempt.ts';
import type { UnlinkAnswer } from './client/events.ts';
import { withLimit } from '../waiting.ts';
import type { Erasure } from './profiles.ts';
import type { AccountRecord } from './records.ts';

export type LogoutOutcome = { kind: 'logged-out'; receipt: Receipt } | { kind: 'already-logged-out' };

/**
 * Tells the phone, as soon as the page is connected. Never rejects.
 * @param connectMs how long the page may take to connect, in milliseconds; asking has its own limit.
 */
export async function tellPhone(attempt: Attempt | null, connectMs: number): Promise<UnlinkAnswer> {
  if (!attempt?.client)
    return { kind: 'not-told', reason: 'The account could not be brought online.', again: true };
  const connected = attempt.client.connected.then(() => 'connected' as const);
  try {
    switch (await withLimit(Promise.race([attempt.linkEnd, connected]), connectMs)) {
      case 'connected':
        return await attempt.client.unlink();
      case 'unlinked':
        return { kind: 'told' };
      case 'lost':
        return { kind: 'not-told', reason: loginLost, again: false };
    }
  } catch {
    return { kind: 'not-told', reason: 'WhatsApp could not be reached.', again: true };
  }
}

const loginLost = 'WhatsApp no longer knew this login, so the phone was not asked.';

/** What ending a link proved, each at its time (ISO 8601). */
export interface LogoutProof {
  readonly by: Receipt['by'];
  readonly phoneTold: ReceiptItem;
  readonly chromeClosed: ReceiptItem;
  readonly credentialsErased: ReceiptItem;
}

/** @param record as it was while the account was linked. */
export function writeReceipt(record: AccountRecord, proof: LogoutProof): Receipt {
  return { ...proof, identity: record.link?.identity ?? null, deviceName: listedAs(record) };
}

/** What is proved of the phone when a link ended without our doing. */
export const linkEndItem = (how: LinkEnd, at: string): ReceiptItem =>
  how === 'unlinked' ? done(at) : failed(at, loginLost);

/** Whether two receipts are of the same logout, one of them possibly written later. */
export const isSameLogout = (one: Receipt, other: Receipt): boolean =>
  one.phoneTold.at === other.phoneTold.at;

/** The device that the phone may list still after a logout that it was not told of. */
export const unconfirmedUnlink = ({ identity, deviceName, phoneTold }: Receipt): UnconfirmedUnlink => ({
  id: crypto.randomUUID(),
  number: identity?.number ?? null,
  deviceName,
  at: phoneTold.at,
});

/**
 * Tries once more what a logout could not prove of Chrome and the credentials. Never rejects.
 * @param now the time then, ISO 8601.
 */
export async function finishReceipt(
  receipt: Receipt,
  now: () => string,
  { close, erase }: { close: () => Promise<boolean>; erase: () => Promise<Erasure> },
): Promise<Receipt> {
  const isOpen = ({ kind }: ReceiptItem) => kind === 'failed';
  const chromeClosed = isOpen(receipt.chromeClosed) ? chromeItem(await close(), now()) : receipt.chromeClosed;
  const credentialsErased = isOpen(receipt.credentialsErased)
    ? credentialsItem(await erase(), now())
    : receipt.credentialsErased;
  return { ...receipt, chromeClosed, credentialsErased };
}

/** Whether the later receipt proves more than the one before. */
export const isFurther = (before: Receipt, later: Receipt): boolean =>
  before.chromeClosed.kind !== later.chromeClosed.kind ||
  before.credentialsErased.kind !== later.credentialsErased.kind;

const done = (at: string): ReceiptItem => ({ kind: 'done', at });
const failed = (at: string, reason: string, values?: TextValues): ReceiptItem => ({
  kind: 'failed',
  at,
  reason,
  ...(values && { values }),
});

export const phoneItem = (answer: UnlinkAnswer, at: string): ReceiptItem =>
  answer.kind === 'told' ? done(at) : failed(at, answer.reason, answer.values);

export const chromeItem = (gone: boolean, at: string): ReceiptItem =>
  gone ? done(at) : failed(at, 'Some of its processes could not be ended.');

export function credentialsItem(erasure: Erasure, at: string): ReceiptItem {
  switch (erasure.kind) {
    case 'erased':
      return done(at);
    case 'pending':
      return failed(at, 'Out of use; some files are still being deleted, at the latest at the next start.');
    case 'failed':
      return failed(at, 'The folder could not be moved away; it is deleted at the next start.');
  }
}

/** What the journal calls a link's end. */
export function journalKindOf(by: Receipt['by']): 'logged-out' | 'unlinked' | 'login-lost' {
  const notice = noticeOf(by);
  return notice === 'unlinked-on-phone' ? 'unlinked' : notice;
}

/** What to tell of a link's end. */
export function noticeOf(by: Receipt['by']): 'logged-out' | 'unlinked-on-phone' | 'login-lost' {
  switch (by) {
    case 'desk':
      return 'logged-out';
    case 'phone':
      return 'unlinked-on-phone';
    case 'unknown':
      return 'login-lost';
  }
}
