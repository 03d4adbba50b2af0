import { AppException, type AppError } from '../../../shared/errors.ts';
import { browserEnded, neverReady, notTakenOver, numberRefused, tooSlow } from '../client/errors.ts';
import type { ClientEvent, SessionClient, UnlinkAnswer } from '../client/events.ts';
import { deferred, type Deferred } from '../../waiting.ts';
import type { ClientRequest } from '../session-context.ts';
import type { World } from './world.ts';

/** How a start goes wrong: it fails, it takes until the limit, or it opens a page that then says nothing. */
export type StartFault = 'none' | 'fails' | 'hangs' | 'says-nothing';

/** How long things take in this world, in milliseconds. */
const times = { launch: 300, page: 400, ready: 200, close: 100, unlink: 80, startLimit: 90_000 };

/** One Chrome with WhatsApp Web in the world of the model: it says what the real one would, when it would. */
export class FakeChrome implements SessionClient {
  readonly profile: string;
  readonly pageThrew = false;
  readonly #world: World;
  readonly #request: ClientRequest;
  readonly #fault: StartFault;
  readonly #connected: Deferred<void> = deferred();
  readonly #opened: Deferred<void> = deferred();
  readonly #answer: Deferred<UnlinkAnswer> = deferred();
  readonly #timers = new Set<NodeJS.Timeout>();
  /** The world's power cuts when it was asked for. */
  readonly #powerCuts: number;
  #closing: Promise<boolean> | undefined;
  #codes = 0;
  #inConflict = false;

  constructor(world: World, request: ClientRequest, fault: StartFault) {
    this.#world = world;
    this.#request = request;
    this.#fault = fault;
    this.profile = request.profile;
    this.#powerCuts = world.powerCuts;
  }

  get connected(): Promise<void> {
    return this.#connected.promise;
  }

  get isAlive(): boolean {
    return this.#world.chromes.has(this);
  }

  /** Whether a code is on its page that a phone can use. */
  get showsCode(): boolean {
    return this.isAlive && this.#codes > 0 && this.#world.profiles.get(this.profile)?.device === null;
  }

  start(): Promise<void> {
    if (this.#closing) return this.#opened.promise; // Told to end before it was launched.
    if (this.#powerCuts !== this.#world.powerCuts) return this.#opened.promise; // Nobody is left to launch it.
    this.#world.chromes.add(this);
    this.#say({ kind: 'phase', phase: 'chrome' });
    this.#after(times.launch, () => {
      if (this.#fault === 'fails') this.#opened.reject(new AppException(browserEnded()));
      else if (this.#fault === 'hangs')
        this.#after(times.startLimit, () => {
          this.#opened.reject(new AppException(tooSlow()));
        });
      else this.#openPage();
    });
    return this.#opened.promise;
  }

  #openPage(): void {
    this.#say({ kind: 'phase', phase: 'page' });
    this.#after(times.page, () => {
      this.#opened.resolve();
      if (this.#fault === 'says-nothing') return;
      if (this.#world.profiles.get(this.profile)?.device) this.#restore();
      else this.showNextCode();
    });
  }

  /** The page connects with what is in its profile. */
  #restore(): void {
    this.#say({ kind: 'connected' });
    this.#connected.resolve();
    const number = this.#world.numberOf(this.profile);
    this.#after(times.ready, () => {
      if (number === null) this.#say({ kind: 'unlinked' });
      else this.#say({ kind: 'ready', identity: { number, name: 'Support', platform: 'android' } });
    });
  }

  get code(): string {
    return `code ${this.#codes} of ${this.profile}`;
  }

  showNextCode(): void {
    this.#codes += 1;
    this.#say({ kind: 'qr', value: this.code });
  }

  /** A phone of that number uses the code that is shown. */
  scan(number: string): void {
    this.#world.link(this.profile, number);
    this.#say({ kind: 'linking' });
    this.#restore();
  }

  /** The phone, or WhatsApp, removed this device. */
  hearUnlinked(): void {
    this.#say({ kind: 'unlinked' });
  }

  loseTouch(): void {
    if (this.#world.numberOf(this.profile) === null) return; // What is not linked has nothing to lose.
    this.#say({ kind: 'reconnecting' });
    this.#after(1_000, () => {
      this.#say({ kind: 'connected' });
    });
  }

  conflict(): void {
    this.#inConflict = true;
    this.#say({ kind: 'conflict' });
  }

  /** Says it although nobody may listen any more, as a late answer of a page does. */
  sayLate(event: ClientEvent): void {
    this.#request.onEvent(event);
  }

  /** Ends like a process that was killed; the client notices. */
  die(cause: AppError = browserEnded()): void {
    this.kill();
    const gone = new AppException(cause);
    this.#opened.reject(gone);
    this.#connected.reject(gone);
    this.#answer.resolve({ kind: 'not-told', reason: cause.message, again: true });
    this.#request.onEvent({ kind: 'died', cause });
  }

  /** The page stays, and is of no use. */
  hang(): void {
    this.#say({ kind: 'died', cause: neverReady() });
  }

  /** Ends like a process that was killed, and nobody is left to notice. */
  kill(): void {
    this.#world.chromes.delete(this);
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  unlink(): Promise<UnlinkAnswer> {
    this.#after(times.unlink, () => {
      this.#unlink();
    });
    return this.#answer.promise;
  }

  #unlink(): void {
    switch (this.#world.logout) {
      case 'ok':
        this.#world.devices.delete(this.#world.profiles.get(this.profile)?.device ?? '');
        this.#say({ kind: 'unlinked' });
        this.#answer.resolve({ kind: 'told' });
        return;
      case 'refuse':
        this.#answer.resolve({ kind: 'not-told', reason: 'WhatsApp Web refused to log out.', again: false });
        return;
      case 'silent':
        this.#after(15_000, () => {
          this.#answer.resolve({ kind: 'not-told', reason: 'WhatsApp did not confirm.', again: true });
        });
    }
  }

  requestPairingCode(number: string): Promise<void> {
    if (number.startsWith('0')) return Promise.reject(new AppException(numberRefused()));
    this.#say({ kind: 'pairing-code', value: `pairing ${number}`, number });
    return Promise.resolve();
  }

  showQrCode(): Promise<void> {
    this.showNextCode();
    return Promise.resolve();
  }

  takeOver(): Promise<void> {
    if (!this.#inConflict) return Promise.reject(new AppException(notTakenOver()));
    this.#inConflict = false;
    this.#say({ kind: 'connected' });
    return Promise.resolve();
  }

  close(): Promise<boolean> {
    this.#closing ??= new Promise((resolve) => {
      const ended = new AppException(browserEnded());
      this.#opened.reject(ended);
      this.#connected.reject(ended);
      this.#answer.resolve({ kind: 'not-told', reason: 'The session was ended.', again: true });
      setTimeout(() => {
        this.kill();
        resolve(true);
      }, times.close);
    });
    return this.#closing;
  }

  #say(event: ClientEvent): void {
    const tellsOfLink = event.kind === 'linking' || event.kind === 'connected';
    if (this.isAlive && (!this.#closing || tellsOfLink)) this.#request.onEvent(event);
  }

  #after(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (this.isAlive) action();
    }, ms);
    this.#timers.add(timer);
  }
}
