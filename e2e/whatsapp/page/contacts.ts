import type { PictureAnswer } from '../protocol.ts';
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

/** What WhatsApp Web throws when its server says no. */
class ServerStatusCodeError extends Error {
  override readonly name = 'ServerStatusCodeError';
}

/**
 * The collections and modules behind the library's contacts and profile pictures.
 * @param askForPicture asks the server where the picture of a number is.
 */
export function contactParts(askForPicture: (number: string) => Promise<PictureAnswer>): {
  collections: Record<string, unknown>;
  modules: Record<string, unknown>;
} {
  const contacts = new Collection<Contact>();
  const find = (wid: Wid): Promise<Contact> =>
    Promise.resolve(contacts.get(wid) ?? contacts.add(contactOf(wid)));
  const addressOf = async (wid: Wid): Promise<string | undefined> => {
    const answer = await askForPicture(createWid(wid).user);
    if (answer.kind === 'refused') throw new ServerStatusCodeError('401');
    return answer.kind === 'at' ? location.origin + answer.path : undefined;
  };
  return {
    collections: {
      ProfilePicThumb: { find: async (id: Wid) => ({ id, img: await addressOf(id) }) },
      Contact: Object.assign(contacts, { find }),
      Blocklist: new Collection<Contact>(),
    },
    modules: {
      WAWebContactGetters: GETTERS,
      WAWebFrontendContactGetters: { getIsMyContact: () => true },
      WAWebApiContact: { getAlternateUserWid: () => undefined, getPhoneNumber: () => undefined },
      WAWebContactProfilePicThumbBridge: {
        requestProfilePicFromServer: async ({ id }: { id: Wid }) => ({ eurl: await addressOf(id) }),
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
