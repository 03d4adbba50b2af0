/** An address in WhatsApp: a number, a group, ... Its methods are the ones that whatsapp-web.js calls. */
export class Wid {
  readonly _serialized: string;

  constructor(
    readonly user: string,
    readonly server: string,
  ) {
    this._serialized = `${user}@${server}`;
  }

  isUser(): boolean {
    return this.server === 'c.us' || this.isLid();
  }
  isLid(): boolean {
    return this.server === 'lid';
  }
  isGroup(): boolean {
    return this.server === 'g.us';
  }
  isNewsletter(): boolean {
    return this.server === 'newsletter';
  }
  isBroadcast(): boolean {
    return this.server === 'broadcast';
  }
  isStatus(): boolean {
    return this.isBroadcast() && this.user === 'status';
  }
  toJid(): string {
    return this._serialized.replace('@c.us', '@s.whatsapp.net');
  }
  toString(): string {
    return this._serialized;
  }
}

/** Reads `15550001@c.us`, or an object that has such a text as `_serialized`. Throws if it is neither. */
export function createWid(wid: string | { readonly _serialized: string }): Wid {
  const text = typeof wid === 'string' ? wid : wid._serialized;
  const [user, server] = text.split('@');
  if (!user || !server) throw new Error(`wid error: invalid wid ${text}`);
  return new Wid(user, server);
}

interface MsgKeyParts {
  readonly from: Wid;
  readonly to: Wid;
  readonly id: string;
  readonly selfDir: 'in' | 'out';
}

/** The id of one message. */
export class MsgKey {
  readonly fromMe: boolean;
  readonly remote: Wid;
  readonly id: string;
  readonly self: 'in' | 'out';
  readonly _serialized: string;

  constructor({ from, to, id, selfDir }: MsgKeyParts) {
    this.fromMe = selfDir === 'out';
    this.remote = this.fromMe ? to : from;
    this.id = id;
    this.self = selfDir;
    this._serialized = `${String(this.fromMe)}_${this.remote._serialized}_${id}`;
  }

  /** WhatsApp Web's own message ids: "3EB0", then hex digits. */
  static newId(): Promise<string> {
    return Promise.resolve(`3EB0${randomHex(9).toUpperCase()}`);
  }
}

export function randomHex(bytes: number): string {
  return [...randomBytes(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

export function encodeB64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
