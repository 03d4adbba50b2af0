import { createWid, type Wid } from './ids.ts';
import { Collection, type Live, model } from './model.ts';

interface ContactAttributes {
  id: Wid;
  name: string;
  pushname: string;
  isBusiness: boolean;
  isEnterprise: boolean;
  isContactBlocked: boolean;
}

type Contact = Live<ContactAttributes>;

/** The collections and modules behind the library's contacts and profile pictures. */
export function contactParts(): { collections: Record<string, unknown>; modules: Record<string, unknown> } {
  const contacts = new Collection<Contact>();
  const find = (wid: Wid): Promise<Contact> =>
    Promise.resolve(contacts.get(wid) ?? contacts.add(contactOf(wid)));
  return {
    collections: { Contact: Object.assign(contacts, { find }), Blocklist: new Collection<Contact>() },
    modules: {
      WAWebContactGetters: GETTERS,
      WAWebFrontendContactGetters: { getIsMyContact: () => true },
      WAWebApiContact: { getAlternateUserWid: () => undefined, getPhoneNumber: () => undefined },
      WAWebContactProfilePicThumbBridge: {
        requestProfilePicFromServer: ({ id }: { id: Wid }) =>
          Promise.resolve({ eurl: `${location.origin}/picture/${createWid(id).user}.svg` }),
      },
      WAWebQueryExistsJob: { queryWidExists: (wid: Wid) => Promise.resolve({ wid }) },
    },
  };
}

function contactOf(id: Wid): Contact {
  const name = `+${id.user}`;
  return model({ id, name, pushname: name, isBusiness: false, isEnterprise: false, isContactBlocked: false });
}

const GETTERS = {
  getIsMe: () => false,
  getIsUser: ({ id }: Contact) => id.isUser(),
  getIsGroup: ({ id }: Contact) => id.isGroup(),
  getIsWAContact: () => true,
  getUserid: ({ id }: Contact) => id.user,
  getVerifiedName: () => undefined,
  getVerifiedLevel: () => undefined,
  getStatusMute: () => false,
  getName: ({ name }: Contact) => name,
  getShortName: ({ name }: Contact) => name,
  getPushname: ({ pushname }: Contact) => pushname,
  getIsEnterprise: () => false,
};
