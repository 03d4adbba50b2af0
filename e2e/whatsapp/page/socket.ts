import { Emitter } from './emitter.ts';
import { Model } from './model.ts';
import type { Owner } from '../protocol.ts';

/** The states of WhatsApp Web's socket model that the stand-in goes through. */
export type SocketState =
  | 'UNLAUNCHED'
  | 'OPENING'
  | 'PAIRING'
  | 'UNPAIRED'
  | 'UNPAIRED_IDLE'
  | 'CONNECTED'
  | 'TIMEOUT'
  | 'CONFLICT'
  | 'PROXYBLOCK';

interface SocketAttributes {
  state: SocketState;
  hasSynced: boolean;
}

/** What the socket can be told to do. */
export interface SocketActions {
  logout(): Promise<void>;
  takeover(): Promise<void>;
}

/** `WAWebSocketModel.Socket`. */
export class Socket extends Model<SocketAttributes> {
  declare readonly state: SocketState;
  declare readonly hasSynced: boolean;
  readonly #actions: SocketActions;

  constructor(actions: SocketActions) {
    super({ state: 'UNLAUNCHED', hasSynced: false });
    this.#actions = actions;
  }

  logout(): Promise<void> {
    return this.#actions.logout();
  }
  takeover(): Promise<void> {
    return this.#actions.takeover();
  }
}

interface ConnAttributes {
  ref: string | undefined;
  pushname: string | undefined;
  platform: Owner['platform'] | undefined;
  battery: number | undefined;
  plugged: boolean | undefined;
}

/** `WAWebConnModel.Conn`: the QR reference while unpaired, the phone's facts afterwards. */
export class Conn extends Model<ConnAttributes> {
  declare readonly ref: string | undefined;
  declare readonly platform: Owner['platform'] | undefined;

  constructor() {
    super({
      ref: undefined,
      pushname: undefined,
      platform: undefined,
      battery: undefined,
      plugged: undefined,
    });
  }
}

/** `WAWebCmd.Cmd`: commands of the page's own interface, and news from its backend. */
export class Cmd extends Emitter {
  readonly #refreshQr: () => void;

  constructor(refreshQr: () => void) {
    super();
    this.#refreshQr = refreshQr;
  }

  refreshQR(): void {
    this.#refreshQr();
  }
}
