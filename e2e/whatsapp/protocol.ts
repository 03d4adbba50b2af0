/** What the page and its server say to each other. Types only: both sides import this file. */
import type { LoadFault, PageFault } from './fault-table.ts';

/** The parts of a QR value that the page makes itself; the server adds the reference in front. */
export interface CodeKeys {
  readonly staticKey: string;
  readonly identityKey: string;
  readonly advSecret: string;
  readonly platform: string;
}

/** The phone's owner, as a linked page sees them. */
export interface Owner {
  readonly number: string;
  readonly name: string;
  readonly platform: 'android' | 'iphone';
}

/** One message in the chat between the phone's number and one contact. `at` is in ms since 1970. */
export interface ChatMessage {
  readonly id: string;
  readonly contact: string;
  readonly contactName: string;
  readonly fromMe: boolean;
  readonly text: string;
  readonly at: number;
}

/** What the server put into the HTML of this load. */
export interface Boot {
  readonly page: string;
  readonly faults: readonly LoadFault[];
  readonly syncMs: number;
  readonly unlinkedNewsMs: number;
}

/** What a linked page needs to draw its chats. */
export interface LinkedAnswer {
  readonly kind: 'linked';
  readonly owner: Owner;
  readonly history: readonly ChatMessage[];
  /** How many messages of a contact nobody has read, by the contact's number. */
  readonly unread: Readonly<Record<string, number>>;
}

/** A command that says all by its name. */
type Nothing = Readonly<Record<string, never>>;

/** Page to server: one POST each. */
export interface Commands {
  hello: {
    ask: { readonly secret: string | null; readonly keys: CodeKeys; readonly deviceName: string };
    answer:
      LinkedAnswer | { readonly kind: 'unlinked' } | { readonly kind: 'unpaired'; readonly ref: string };
  };
  name: { ask: { readonly deviceName: string }; answer: null };
  state: { ask: { readonly state: string }; answer: null };
  refreshQr: { ask: Nothing; answer: { readonly ref: string } };
  pairingCode: { ask: { readonly number: string }; answer: PairingCodeAnswer };
  register: {
    ask: { readonly secret: string; readonly deviceName: string; readonly platform: string };
    answer: LinkedAnswer;
  };
  logout: { ask: Nothing; answer: LogoutAnswer };
  /** Where the profile picture of a number is. */
  picture: { ask: { readonly number: string }; answer: PictureAnswer };
  takeover: { ask: Nothing; answer: null };
  sent: { ask: { readonly message: ChatMessage }; answer: null };
  started: { ask: { readonly fault: string }; answer: null };
}

export type PairingCodeAnswer =
  { readonly kind: 'code'; readonly code: string } | { readonly kind: 'bad-number' };

export type PictureAnswer =
  { readonly kind: 'at'; readonly path: string } | { readonly kind: 'none' } | { readonly kind: 'refused' };

export type LogoutAnswer =
  | { readonly kind: 'removed' }
  | { readonly kind: 'removed-navigate-first' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'throw' };

/** Server to page, over the event stream. */
export type Push =
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'idle' }
  | { readonly kind: 'pair' }
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'message'; readonly message: ChatMessage }
  /** The phone's owner has read all that this contact wrote. */
  | { readonly kind: 'read'; readonly contact: string }
  | { readonly kind: 'fault'; readonly id: string; readonly fault: PageFault };
