/** What a thing in the page is, as far as it may be told: its kind, never its value. `missing`: its module is not there. */
export type Kind = 'function' | 'object' | 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'missing';

/** When a module is asked for: while a code is shown, or only once a phone has linked. */
export type Moment = 'code' | 'ready';

interface PageModule {
  /** As `window.require` knows it. */
  readonly name: string;
  readonly from: Moment;
  /** `link`: nothing works without it. `chats`: what is read of chats. `extra`: the library does without. */
  readonly need: 'link' | 'chats' | 'extra';
  /** By the way from the module to it, what is used of it, and what it has to be there; '' is the module itself. */
  readonly has: Readonly<Record<string, Kind | readonly Kind[]>>;
}

const calls = <N extends string>(...names: N[]): Record<N, 'function'> =>
  Object.fromEntries(names.map((name) => [name, 'function'])) as Record<N, 'function'>;

const emitter = (name: string) => calls(`${name}.on`);

/** For the link: to show a code, to notice the scan, to come back, to log out. */
const forLink: readonly PageModule[] = [
  {
    name: 'WAWebSocketModel',
    from: 'code',
    need: 'link',
    has: {
      'Socket.state': 'string',
      'Socket.hasSynced': ['boolean', 'undefined'],
      ...calls('Socket.on', 'Socket.off', 'Socket.logout', 'Socket.takeover'),
    },
  },
  {
    name: 'WAWebConnModel',
    from: 'code',
    need: 'link',
    has: { 'Conn.ref': ['string', 'undefined', 'null'], ...calls('Conn.on', 'Conn.serialize') },
  },
  { name: 'WAWebCmd', from: 'code', need: 'link', has: calls('Cmd.on', 'Cmd.refreshQR') },
  {
    name: 'WAWebOfflineHandler',
    from: 'code',
    need: 'link',
    has: calls('OfflineMessageHandler.getOfflineDeliveryProgress'),
  },
  { name: 'WAWebMiscBrowserUtils', from: 'code', need: 'link', has: calls('info') },
  { name: 'WABase64', from: 'code', need: 'link', has: calls('encodeB64') },
  {
    name: 'WAWebCompanionRegClientUtils',
    from: 'code',
    need: 'link',
    has: { DEVICE_PLATFORM: ['string', 'number'] },
  },
  { name: 'WAWebAdvSignatureApi', from: 'code', need: 'link', has: { '': 'object' } },
  { name: 'WAWebUserPrefsInfoStore', from: 'code', need: 'link', has: calls('waNoiseInfo.get') },
  {
    name: 'WAWebSignalStoreApi',
    from: 'code',
    need: 'link',
    has: calls('waSignalStore.getRegistrationInfo'),
  },
  { name: 'WAWebUserPrefsMultiDevice', from: 'code', need: 'link', has: calls('getADVSecretKey') },
  {
    name: 'WAWebAltDeviceLinkingApi',
    from: 'code',
    need: 'link',
    has: calls('setPairingType', 'initializeAltDeviceLinking', 'startAltLinkingFlow', 'initializeQRLinking'),
  },
  { name: 'WAWebLaunchSocketUtils', from: 'code', need: 'link', has: calls('refreshQR') },
  {
    name: 'WAWebUserPrefsMeUser',
    from: 'ready',
    need: 'link',
    has: calls('getMaybeMePnUser', 'getMaybeMeLidUser'),
  },
  {
    name: 'WAWebCollections',
    from: 'ready',
    need: 'link',
    has: {
      ...emitter('Msg'),
      ...emitter('Chat'),
      ...calls('Msg.get', 'Msg.getMessagesById', 'Chat.getModelsArray', 'Chat.get', 'Contact.find'),
      ...calls('ProfilePicThumb.find'),
      Blocklist: 'object',
    },
  },
  {
    name: 'WAWebSyncGatingUtils',
    from: 'ready',
    need: 'link',
    has: calls('isPlaceholderMessageResendEnabled'),
  },
  { name: 'WAWebCallCollection', from: 'ready', need: 'link', has: { '': ['object', 'undefined', 'null'] } },
];

/** For what is read of chats and contacts. */
const forChats: readonly PageModule[] = (
  [
    ['WAWebWidFactory', calls('createWid', 'createWidFromWidLike', 'asUserWidOrThrow')],
    ['WAWebMsgKey', calls('', 'newId')],
    ['WAWebFindChatAction', calls('findOrCreateLatestChat')],
    ['WAWebChatLoadMessages', calls('loadEarlierMsgs')],
    ['WAWebUpdateUnreadChatAction', calls('sendSeen')],
    ['WAWebChatGetters', calls('getIsNewsletter', 'getIsBroadcast')],
    ['WAWebGetEphemeralFieldsMsgActionsUtils', calls('getEphemeralFields')],
    ['WAWebSendMsgChatAction', calls('addAndSendMsgToChat')],
    ['WALinkify', calls('findLink', 'findLinks')],
    ['WAWebStreamModel', calls('Stream.markAvailable', 'Stream.markUnavailable')],
    ['WAWebContactGetters', calls('getIsMe', 'getIsWAContact', 'getName', 'getPushname', 'getShortName')],
    ['WAWebFrontendContactGetters', calls('getIsMyContact')],
    ['WAWebApiContact', calls('getAlternateUserWid', 'getPhoneNumber')],
    ['WAWebContactProfilePicThumbBridge', calls('requestProfilePicFromServer')],
    ['WAWebQueryExistsJob', calls('queryWidExists')],
  ] as const
).map(([name, has]) => ({ name, from: 'ready', need: 'chats', has }));

/** What the library changes where it is there, and does without where it is not; the stand-in has none of it. */
const extras: readonly PageModule[] = (
  [
    ['WAWebAddonReactionTableMode', calls('reactionTableMode.bulkUpsert')],
    ['WAWebAddonPollVoteTableMode', calls('pollVoteTableMode.bulkUpsert')],
    ['WAWebBackendJobsCommon', calls('mediaTypeFromProtobuf')],
    ['WAWebE2EProtoUtils', calls('typeAttributeFromProtobuf')],
  ] as const
).map(([name, has]) => ({ name, from: 'ready', need: 'extra', has }));

/**
 * What whatsapp-web.js 1.34.7 and Switchboard use of WhatsApp Web's page, on the ways that Switchboard goes. Other modules
 * that the library names are not asked for: asking runs them.
 */
export const pageModules: readonly PageModule[] = [...forLink, ...forChats, ...extras];

/** One thing that is used, and what it may be. */
export interface Wanted {
  readonly module: string;
  /** From the module to it, with dots; '' is the module itself. */
  readonly path: string;
  readonly kinds: readonly Kind[];
  readonly from: Moment;
  readonly need: PageModule['need'];
}

/** Everything that is used, one by one, in the order above. */
export const wanted: readonly Wanted[] = pageModules.flatMap(({ name, from, need, has }) =>
  Object.entries(has).map(([path, kinds]) => ({
    module: name,
    path,
    kinds: typeof kinds === 'string' ? [kinds] : kinds,
    from,
    need,
  })),
);
