import type { Identity } from '../../shared/account.ts';
import type { AppError } from '../../shared/errors.ts';
import type { LinkCode } from '../../shared/session.ts';
import type { AccountState } from './account-state.ts';
import type { Attempt, LinkEnd } from './attempt.ts';
import { neverReady, tooSlow } from './client/errors.ts';
import type { ClientEvent } from './client/events.ts';
import type { Limits } from './limits.ts';
import type { AccountRecord } from './records.ts';
import type { Retry } from './retry.ts';

/** A QR code lives 60 s at first and 20 s after each rotation (as WhatsApp Web shows it; the library does not say). */
const codeLifetime = (rotation: number) => (rotation === 0 ? 60_000 : 20_000);

/** What the reader leaves to the session, because it takes more than a change of state. */
export interface Consequences {
  /** The link is over without our doing. */
  onLinkEnd(attempt: Attempt, how: LinkEnd): void;
  /** Nothing more will come of this attempt. */
  onDied(attempt: Attempt, cause: AppError): void;
  /** Nobody scanned in time. */
  onScanWindowOver(attempt: Attempt): void;
}

/** Reads what a client tells into the account's state, and watches over what it does not tell. */
export class EventReader {
  readonly #account: AccountState;
  readonly #retry: Retry;
  readonly #limits: Limits;
  readonly #consequences: Consequences;
  /** The kind of code that was shown last. */
  #shown: LinkCode['kind'] = 'qr';
  constructor(account: AccountState, retry: Retry, limits: Limits, consequences: Consequences) {
    this.#account = account;
    this.#retry = retry;
    this.#limits = limits;
    this.#consequences = consequences;
  }

  read(attempt: Attempt, event: ClientEvent): void {
    switch (event.kind) {
      case 'phase':
        this.#account.apply({ kind: 'starting', phase: event.phase });
        return;
      case 'qr':
        this.#onQr(attempt, event.value, event.issuedAt);
        return;
      case 'pairing-code':
        this.#showCode(
          { kind: 'pairing', value: event.value, number: event.number },
          { issuedAt: this.#account.now(), lifetime: this.#limits.pairingCode },
        );
        return;
      case 'linking':
        attempt.clearTimer('scan');
        if (this.#account.apply({ kind: 'syncing', percent: null })) this.watch(attempt);
        return;
      case 'connected':
        this.#onConnected(attempt);
        return;
      case 'progress':
        if (this.#account.apply({ kind: 'syncing', percent: event.percent })) this.watch(attempt);
        return;
      case 'ready':
        this.#onReady(attempt, event.identity);
        return;
      case 'unread':
        this.#account.setUnread(event.count);
        return;
      case 'picture':
        this.#account.setPicture(event.number, event.news);
        return;
      case 'reconnecting':
        this.#account.apply({ kind: 'link', link: 'reconnecting' });
        return;
      case 'conflict':
        this.#onConflict(attempt);
        return;
      case 'unlinked':
        this.#consequences.onLinkEnd(attempt, 'unlinked');
        return;
      case 'died':
        this.#consequences.onDied(attempt, event.cause);
    }
  }

  /** What is told while Chrome closes is too late for everything but this: a phone has just linked. */
  readLate(event: ClientEvent): void {
    if (event.kind === 'linking' || event.kind === 'connected') this.#noteLink();
  }

  /** From here on there are credentials, whether or not the rest goes well. */
  #noteLink(): void {
    if (this.#account.record.link) return;
    this.#account.update({ link: this.#account.linkOf(null) });
  }

  /** Gives the attempt `limits.ready` from now to get on; it is given up if it does not. */
  watch(attempt: Attempt): void {
    attempt.setTimer('ready', this.#limits.ready, () => {
      this.#consequences.onDied(attempt, attempt.client?.pageThrew ? neverReady() : tooSlow());
    });
  }

  #onQr(attempt: Attempt, value: string, issuedAt = this.#account.now()): void {
    const { record, state } = this.#account;
    if (record.link) {
      this.#consequences.onLinkEnd(attempt, 'lost');
      return;
    }
    const lifetime = codeLifetime(state.kind === 'scan' ? state.rotation + 1 : 0);
    this.#showCode({ kind: 'qr', value }, { issuedAt, lifetime });
    this.#retry.succeeded();
    attempt.clearTimer('ready');
    if (attempt.hasTimer('scan')) return;
    attempt.setTimer('scan', this.#limits.scanWindow, () => {
      this.#consequences.onScanWindowOver(attempt);
    });
  }

  /** @param when issued (ISO 8601), and for how long it is good, in milliseconds. */
  #showCode(code: LinkCode, { issuedAt, lifetime }: { issuedAt: string; lifetime: number }): void {
    this.#shown = code.kind;
    if (!this.#account.record.codeShown) this.#account.update({ codeShown: true });
    const expiresAt = new Date(Date.parse(issuedAt) + lifetime).toISOString();
    this.#account.apply({ kind: 'code', code, issuedAt, expiresAt });
  }

  #onConnected(attempt: Attempt): void {
    const { state } = this.#account;
    attempt.clearTimer('scan');
    this.#noteLink();
    if (state.kind === 'conflict') this.#onReady(attempt, state.identity);
    this.#account.apply({ kind: 'link', link: 'online' });
    const waits =
      state.kind === 'scan'
        ? this.#account.apply({ kind: 'syncing', percent: null })
        : this.#account.apply({ kind: 'starting', phase: 'restore' });
    if (waits) this.watch(attempt);
  }

  #onReady(attempt: Attempt, identity: Identity): void {
    const { link, receipt } = this.#account.record;
    const cause = this.#retry.lastFailure;
    attempt.clearTimer('ready');
    this.#retry.succeeded();
    if (this.#account.is('ready', 'held', 'logging-out')) return;
    const now = this.#account.linkOf(identity);
    this.#account.note(
      link?.identity ? { kind: 'restored', identity } : { kind: 'linked', identity, by: this.#shown },
    );
    if (cause) this.#account.note({ kind: 'recovered', cause });
    const expected = expectedInstead(this.#account.record, identity);
    if (expected !== null) {
      this.#account.update({ link: now });
      this.#account.note({ kind: 'other-number', expected, identity });
      const bySetting = this.#account.record.number !== expected;
      this.#account.apply({ kind: 'held', identity, expected, ...(bySetting && { bySetting }) });
      return;
    }
    this.#account.update({
      link: now,
      number: identity.number,
      notice: cause && { kind: 'recovered', at: this.#account.now(), cause },
      // A receipt that leaves something to do stays until a person has done it.
      receipt: receipt?.phoneTold.kind === 'failed' ? receipt : null,
    });
    this.#account.apply({ kind: 'ready', identity, since: now.since });
  }

  #onConflict(attempt: Attempt): void {
    const identity = this.#account.record.link?.identity;
    if (!identity) return; // The watch over the start takes care of it.
    attempt.clearTimer('ready');
    this.#account.apply({ kind: 'conflict', identity });
  }
}

/** The number that belongs here instead of the one that was linked; null if this one does. */
function expectedInstead({ account, link, number }: AccountRecord, identity: Identity): string | null {
  // What is in use here was accepted when it was linked, whatever is expected of the next link.
  if (link?.identity?.number === identity.number && number === identity.number) return null;
  const expected = account.expectedNumber ?? number;
  return expected === identity.number ? null : expected;
}
