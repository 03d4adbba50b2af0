import type { Identity } from '../../shared/account.ts';
import type { AppError } from '../../shared/errors.ts';
import type { AccountState } from './account-state.ts';
import type { Attempt, LinkEnd } from './attempt.ts';
import { neverReady, tooSlow } from './client/errors.ts';
import type { ClientEvent } from './client/events.ts';
import type { Limits } from './limits.ts';
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
        this.#onQr(attempt, event.value);
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

  /** Gives the attempt `limits.ready` from now to get on; it is given up if it does not. */
  watch(attempt: Attempt): void {
    attempt.setTimer('ready', this.#limits.ready, () => {
      this.#consequences.onDied(attempt, attempt.client?.pageThrew ? neverReady() : tooSlow());
    });
  }

  #onQr(attempt: Attempt, value: string): void {
    const { record, state } = this.#account;
    if (record.link) {
      this.#consequences.onLinkEnd(attempt, 'lost');
      return;
    }
    const issuedAt = this.#account.now();
    const lifetime = codeLifetime(state.kind === 'scan' ? state.rotation + 1 : 0);
    const expiresAt = new Date(Date.parse(issuedAt) + lifetime).toISOString();
    this.#account.apply({ kind: 'code', code: { kind: 'qr', value }, issuedAt, expiresAt });
    this.#retry.succeeded();
    attempt.clearTimer('ready');
    if (attempt.hasTimer('scan')) return;
    attempt.setTimer('scan', this.#limits.scanWindow, () => {
      this.#consequences.onScanWindowOver(attempt);
    });
  }

  #onConnected(attempt: Attempt): void {
    const { record, state } = this.#account;
    attempt.clearTimer('scan');
    // From here on there are credentials, whether or not the rest goes well.
    if (!record.link) this.#account.update({ link: { identity: null, since: this.#account.now() } });
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
    if (this.#account.is('ready', 'logging-out')) return;
    const since = link?.since ?? this.#account.now();
    this.#account.update({
      link: { identity, since },
      notice: cause && { kind: 'recovered', at: this.#account.now(), cause },
      // A receipt that leaves something to do stays until a person has done it.
      receipt: receipt?.phoneTold.kind === 'failed' ? receipt : null,
    });
    this.#account.apply({ kind: 'ready', identity, since });
  }

  #onConflict(attempt: Attempt): void {
    const identity = this.#account.record.link?.identity;
    if (!identity) return; // The watch over the start takes care of it.
    attempt.clearTimer('ready');
    this.#account.apply({ kind: 'conflict', identity });
  }
}
