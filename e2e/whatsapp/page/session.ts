import type { Boot, ChatMessage, CodeKeys, LinkedAnswer, Owner, PictureAnswer, Push } from '../protocol.ts';
import { Chats, widOf } from './chats.ts';
import { strike } from './faults.ts';
import { encodeB64, randomBytes, randomHex } from './ids.ts';
import { leave, pause } from './leaving.ts';
import { Link } from './link.ts';
import { Cmd, Conn, Socket, type SocketState } from './socket.ts';
import { loadCredentials, saveCredentials, saveMarker } from './storage.ts';

/** What the page says about the browser that it runs in; the phone lists the device as `os`. */
export interface BrowserInfo {
  readonly os: string;
  readonly name: string;
}

// How long a page waits for the library before it goes on as if nobody were there, in ms.
const LIBRARY_LIMIT_MS = 10_000;
const RECONNECT_MS = 250;
const PROGRESS = [0, 20, 40, 60, 80, 100];

/** One load of WhatsApp Web: from the opening of its socket to the end of the page. */
export class Session {
  readonly conn = new Conn();
  readonly chats = new Chats(() => widOf(this.owner));
  readonly socket = new Socket({
    logout: () => this.#logout(),
    takeover: () => this.#takeover(),
  });
  readonly cmd = new Cmd(() => {
    this.refreshQr().catch(reportError);
  });
  readonly staticKey = randomBytes(32);
  readonly identityKey = randomBytes(32);
  readonly advSecret = encodeB64(randomBytes(32));
  readonly platform = '1';
  owner: Owner | null = null;
  progress = 0;
  readonly #boot: Boot;
  readonly #link: Link;
  #info: () => BrowserInfo = () => ({ os: 'Linux', name: 'Chrome' });
  #secret: string | null = null;
  #connected = false;

  constructor(boot: Boot) {
    this.#boot = boot;
    this.#link = new Link(
      boot.page,
      (push) => {
        this.#onPush(push).catch(reportError);
      },
      () => {
        this.#onLost().catch(reportError);
      },
    );
  }

  /** Opens the socket: to a QR code, or to the chats if this profile is linked. */
  async start(): Promise<void> {
    this.#setState('OPENING');
    this.#secret = await loadCredentials();
    await this.#connect();
  }

  get info(): () => BrowserInfo {
    return this.#info;
  }

  /** The library replaces the function to give the device its name. */
  set info(info: () => BrowserInfo) {
    this.#info = info;
    if (this.#connected) this.#link.tell('name', { deviceName: info().os });
  }

  /** Starts a new round of QR codes. */
  async refreshQr(): Promise<void> {
    const { ref } = await this.#link.ask('refreshQr', {});
    this.conn.set({ ref });
    this.#setState('UNPAIRED');
  }

  /** Asks for a pairing code. Rejects if `number` is not a phone number. */
  async pairingCode(number: string): Promise<string> {
    const answer = await this.#link.ask('pairingCode', { number });
    if (answer.kind === 'bad-number') throw new Error(`${number} is not a phone number.`);
    return answer.code;
  }

  /** Tells the server of a message that this device sends. */
  async send(message: ChatMessage): Promise<void> {
    await this.#link.ask('sent', { message });
  }

  /** Asks where the profile picture of a number is. */
  picture(number: string): Promise<PictureAnswer> {
    return this.#link.ask('picture', { number });
  }

  /** Syncs again, as WhatsApp Web does now and then while it is linked. */
  resync(): void {
    this.socket.set({ hasSynced: false });
    this.socket.set({ hasSynced: true });
  }

  forceState(state: SocketState): void {
    this.#setState(state);
  }

  async #connect(): Promise<void> {
    await this.#link.open();
    const { advSecret, platform } = this;
    const [staticKey, identityKey] = [encodeB64(this.staticKey), encodeB64(this.identityKey)];
    const keys: CodeKeys = { staticKey, identityKey, advSecret, platform };
    const deviceName = this.#info().os;
    const answer = await this.#link.ask('hello', { secret: this.#secret, keys, deviceName });
    this.#connected = true;
    // The name may have been given while the answer was on its way.
    if (this.#info().os !== deviceName) this.#link.tell('name', { deviceName: this.#info().os });
    switch (answer.kind) {
      case 'unpaired':
        this.conn.set({ ref: answer.ref });
        this.#setState('UNPAIRED');
        return;
      case 'unlinked':
        await this.#learnUnlinked();
        return;
      case 'linked':
        await this.#enter(answer);
        return;
    }
  }

  async #enter({ owner, history, unread }: LinkedAnswer): Promise<void> {
    this.owner = owner;
    this.chats.restore(history, unread);
    this.conn.set({ pushname: owner.name, platform: owner.platform });
    this.#setState('CONNECTED');
    if (!this.socket.hasSynced) await this.#sync();
  }

  async #sync(): Promise<void> {
    if (!this.#boot.faults.some(({ kind }) => kind === 'syncedEarly')) {
      // In the field this is a race, which the library often loses. Here only a fault loses it.
      await this.socket.listened('change:hasSynced', LIBRARY_LIMIT_MS);
    }
    for (const percent of PROGRESS) {
      this.progress = percent;
      this.cmd.trigger('offline_progress_update_from_bridge');
      await pause(this.#boot.syncMs / PROGRESS.length);
    }
    this.socket.set({ hasSynced: true });
  }

  async #pair(): Promise<void> {
    this.#setState('PAIRING');
    const secret = randomHex(32);
    await saveCredentials(secret);
    const { os: deviceName, name: platform } = this.#info();
    const answer = await this.#link.ask('register', { secret, deviceName, platform });
    this.#secret = secret;
    saveMarker(`${answer.owner.number}@c.us`);
    // The real page drops its reference here, which the library shows as the QR code "undefined,...".
    this.conn.set({ ref: undefined });
    await this.#enter(answer);
  }

  /** The phone removed this device while its page was closed: the page connects, and then hears of it. */
  async #learnUnlinked(): Promise<void> {
    this.#setState('CONNECTED');
    await this.cmd.listened('logout_from_bridge', LIBRARY_LIMIT_MS);
    await pause(this.#boot.unlinkedNewsMs);
    await leave(this.cmd, 'logout_from_bridge');
  }

  async #logout(): Promise<void> {
    const answer = await this.#link.ask('logout', {});
    switch (answer.kind) {
      case 'throw':
        throw new Error('Socket.logout failed.');
      case 'refused':
        throw new Error('WhatsApp refused to log this device out.');
      case 'removed-navigate-first':
        await leave(this.cmd, 'logout');
        await new Promise(() => undefined);
        return;
      case 'removed':
        // The promise answers before the page goes: the library closes the browser in between.
        await leave(this.cmd, 'logout', 50);
    }
  }

  async #takeover(): Promise<void> {
    await this.#link.ask('takeover', {});
    this.#setState('CONNECTED');
  }

  async #onPush(push: Push): Promise<void> {
    switch (push.kind) {
      case 'ref':
        this.conn.set({ ref: push.ref });
        return;
      case 'idle':
        this.#setState('UNPAIRED_IDLE');
        return;
      case 'pair':
        await this.#pair();
        return;
      case 'unlinked':
        await leave(this.cmd, 'logout_from_bridge');
        return;
      case 'conflict':
        this.#setState('CONFLICT');
        return;
      case 'message':
        this.chats.receive(push.message);
        return;
      case 'read':
        this.chats.read(push.contact);
        return;
      case 'fault':
        this.#link.askAtOnce('started', { fault: push.id });
        await strike(this, push.fault);
    }
  }

  /** Tries to reconnect until it succeeds or the page ends, as WhatsApp Web does. */
  async #onLost(): Promise<void> {
    this.#connected = false;
    const wasLinked = this.#secret !== null;
    for (;;) {
      if (wasLinked) this.#setState('TIMEOUT');
      await pause(RECONNECT_MS);
      if (wasLinked) this.#setState('OPENING');
      try {
        await this.#connect();
        return;
      } catch {
        // Still no network: that is what this loop is for.
      }
    }
  }

  #setState(state: SocketState): void {
    if (state === this.socket.state) return;
    this.socket.set({ state });
    if (this.#connected) this.#link.tell('state', { state });
  }
}
