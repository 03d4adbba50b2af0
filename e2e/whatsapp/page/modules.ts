import type { ChatMessage } from '../protocol.ts';
import type { Chat, Outgoing } from './chats.ts';
import { widOf } from './chats.ts';
import { contactParts } from './contacts.ts';
import { Emitter } from './emitter.ts';
import { createWid, encodeB64, MsgKey, type Wid } from './ids.ts';
import type { Session } from './session.ts';

type Modules = Record<string, unknown>;

/** Every module that whatsapp-web.js 1.34.7 asks `window.require` for on the ways that the stand-in supports. */
export function modulesOf(session: Session): Modules {
  const contacts = contactParts((number) => session.picture(number));
  return {
    ...socketModules(session),
    ...pairingModules(session),
    ...identityModules(session),
    ...chatModules(session, contacts.collections),
    ...contacts.modules,
    WAWebSyncGatingUtils: { isPlaceholderMessageResendEnabled: () => false },
    WAWebCallCollection: Object.assign(new Emitter(), { calls: new Map<string, unknown>() }),
  };
}

function socketModules(session: Session): Modules {
  return {
    WAWebSocketModel: { Socket: session.socket },
    WAWebConnModel: { Conn: session.conn },
    WAWebCmd: { Cmd: session.cmd },
    WAWebOfflineHandler: {
      OfflineMessageHandler: { getOfflineDeliveryProgress: () => session.progress },
    },
    WAWebStreamModel: { Stream: { markAvailable: () => undefined, markUnavailable: () => undefined } },
    WAWebMiscBrowserUtils: {
      get info() {
        return session.info;
      },
      set info(info) {
        session.info = info;
      },
    },
  };
}

function pairingModules(session: Session): Modules {
  return {
    WAWebAltDeviceLinkingApi: {
      setPairingType: () => undefined,
      initializeAltDeviceLinking: () => Promise.resolve(),
      startAltLinkingFlow: (number: string) => session.pairingCode(number),
      initializeQRLinking: () => session.refreshQr(),
    },
    WAWebLaunchSocketUtils: { refreshQR: () => session.refreshQr() },
    WABase64: { encodeB64 },
    WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: session.platform },
    WAWebAdvSignatureApi: {},
    WAWebUserPrefsInfoStore: {
      waNoiseInfo: { get: () => Promise.resolve({ staticKeyPair: { pubKey: session.staticKey } }) },
    },
    WAWebSignalStoreApi: {
      waSignalStore: {
        getRegistrationInfo: () => Promise.resolve({ identityKeyPair: { pubKey: session.identityKey } }),
      },
    },
    WAWebUserPrefsMultiDevice: { getADVSecretKey: () => session.advSecret },
  };
}

function identityModules(session: Session): Modules {
  return {
    WAWebUserPrefsMeUser: {
      getMaybeMePnUser: () => session.owner && widOf(session.owner),
      getMaybeMeLidUser: () => undefined,
    },
    WAWebWidFactory: { createWid, createWidFromWidLike: createWid, asUserWidOrThrow: createWid },
    WAWebMsgKey: MsgKey,
  };
}

function chatModules(session: Session, collections: Modules): Modules {
  const { chats } = session;
  const msg = Object.assign(chats.msg, {
    getMessagesById: (ids: string[]) =>
      Promise.resolve({
        messages: ids.map((id) => chats.msg.get(id)).filter((found) => found !== undefined),
      }),
  });
  return {
    WAWebCollections: { Msg: msg, Chat: chats.chat, ...collections },
    WAWebFindChatAction: {
      findOrCreateLatestChat: (wid: Wid) => Promise.resolve({ chat: chats.find(wid) }),
    },
    WAWebChatLoadMessages: { loadEarlierMsgs: () => Promise.resolve([]) },
    WAWebUpdateUnreadChatAction: {
      sendSeen: ({ chat }: { chat: Chat }) => {
        chats.chat.update(chat, { unreadCount: 0 });
        return Promise.resolve();
      },
    },
    WAWebChatGetters: {
      getIsNewsletter: ({ id }: Chat) => id.isNewsletter(),
      getIsBroadcast: ({ id }: Chat) => id.isBroadcast(),
    },
    WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
    WAWebSendMsgChatAction: {
      addAndSendMsgToChat: (chat: Chat, outgoing: Outgoing) => {
        const sent = chats.append(outgoing);
        const result = session.send(toSend(chat, outgoing)).then(() => {
          chats.msg.update(sent, { ack: 1 });
        });
        return [Promise.resolve(sent), result];
      },
    },
    // The library only draws links of the texts, and the stand-in's texts have none.
    WALinkify: { findLink: () => null, findLinks: () => [] },
  };
}

function toSend({ formattedTitle: contactName }: Chat, { id, to, body }: Outgoing): ChatMessage {
  return { id: id.id, contact: to.user, contactName, fromMe: true, text: body, at: Date.now() };
}
