import type { ChatMessage, Owner } from '../protocol.ts';
import { createWid, MsgKey, type Wid } from './ids.ts';
import { Collection, type Live, Model, model } from './model.ts';

interface MsgAttributes {
  id: MsgKey;
  from: Wid;
  to: Wid;
  body: string;
  type: string;
  /** Seconds since 1970. */
  t: number;
  ack: number;
  isNewMsg: boolean;
  isEphemeral: boolean;
  isStatusV3: boolean;
  notifyName: string;
  mentionedJidList: string[];
}

export type Msg = Live<MsgAttributes>;

interface ChatAttributes {
  id: Wid;
  formattedTitle: string;
  unreadCount: number;
  t: number;
  archive: boolean;
  pin: number;
  isLocked: boolean;
  muteExpiration: number;
  mute: { expiration: number };
  lastReceivedKey: MsgKey | undefined;
}

class ChatModel extends Model<ChatAttributes> {
  readonly msgs = new Collection<Msg>();

  override serialize(): Record<string, unknown> {
    return { ...super.serialize(), msgs: this.msgs.getModelsArray().map((msg) => msg.serialize()) };
  }
}

export type Chat = ChatModel & Readonly<ChatAttributes>;

/** What the library hands over to send a text. */
export interface Outgoing {
  readonly id: MsgKey;
  readonly from: Wid;
  readonly to: Wid;
  readonly body: string;
}

/** The chats of the linked number. */
export class Chats {
  readonly msg = new Collection<Msg>();
  readonly chat = new Collection<Chat>();
  readonly #me: () => Wid;

  constructor(me: () => Wid) {
    this.#me = me;
  }

  /** Fills the chats on connecting: nothing in it counts as new, but some of it may be unread. */
  restore(history: readonly ChatMessage[], unread: Readonly<Record<string, number>>): void {
    for (const message of history) {
      if (!this.msg.get(this.#keyOf(message))) this.#append(message, false);
    }
    for (const { contact } of history) this.#setUnread(contact, unread[contact] ?? 0);
  }

  /** The owner has read a contact's messages on the phone. */
  read(contact: string): void {
    this.#setUnread(contact, 0);
  }

  #setUnread(contact: string, unreadCount: number): void {
    const chat = this.find(createWid(`${contact}@c.us`));
    if (chat.unreadCount !== unreadCount) this.chat.update(chat, { unreadCount });
  }

  /** A message arrives while the page is open. */
  receive(message: ChatMessage): void {
    const chat = this.#append(message, true);
    this.chat.update(chat, { unreadCount: chat.unreadCount + 1 });
  }

  /** A message that the page sends: in the chat at once, with the ack that the server gives later. */
  append(outgoing: Outgoing): Msg {
    const msg = this.#model({ ...outgoing, at: Date.now(), isNewMsg: true, name: '' });
    this.#put(this.find(outgoing.to), msg);
    return msg;
  }

  /** The chat with `wid`; made if there is none. */
  find(wid: Wid, title = `+${wid.user}`): Chat {
    const known = this.chat.get(wid);
    if (known) return known;
    const attributes: ChatAttributes = {
      id: wid,
      formattedTitle: title,
      unreadCount: 0,
      t: 0,
      archive: false,
      pin: 0,
      isLocked: false,
      muteExpiration: 0,
      mute: { expiration: 0 },
      lastReceivedKey: undefined,
    };
    return this.chat.add(new ChatModel(attributes) as Chat);
  }

  #append(message: ChatMessage, isNewMsg: boolean): Chat {
    const contact = createWid(`${message.contact}@c.us`);
    const chat = this.find(contact, message.contactName);
    const [from, to] = message.fromMe ? [this.#me(), contact] : [contact, this.#me()];
    const { text: body, at, contactName: name } = message;
    this.#put(chat, this.#model({ id: this.#keyOf(message), from, to, body, at, isNewMsg, name }));
    return chat;
  }

  #put(chat: Chat, msg: Msg): void {
    chat.msgs.add(msg);
    chat.set({ t: msg.t, lastReceivedKey: msg.id });
    this.msg.add(msg);
  }

  #keyOf({ contact, fromMe, id }: ChatMessage): MsgKey {
    const remote = createWid(`${contact}@c.us`);
    return fromMe
      ? new MsgKey({ from: this.#me(), to: remote, id, selfDir: 'out' })
      : new MsgKey({ from: remote, to: this.#me(), id, selfDir: 'in' });
  }

  #model({ at, name, ...rest }: Outgoing & { at: number; isNewMsg: boolean; name: string }): Msg {
    return model<MsgAttributes>({
      ...rest,
      type: 'chat',
      t: Math.floor(at / 1000),
      ack: rest.id.fromMe ? 0 : 1,
      isEphemeral: false,
      isStatusV3: false,
      notifyName: name,
      mentionedJidList: [],
    });
  }
}

/** The linked number as a Wid. Throws while nothing is linked, as a page that is not linked has no "me". */
export function widOf(owner: Owner | null): Wid {
  if (!owner) throw new Error('No number is linked.');
  return createWid(`${owner.number}@c.us`);
}
