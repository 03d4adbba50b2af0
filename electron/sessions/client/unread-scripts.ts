// Functions that run inside the WhatsApp page. Each stands alone: it is sent as text and sees none of this file.
// They only read: nothing here marks a message as read.

interface Chat {
  /** Of messages; negative where a person marked the chat as unread. */
  readonly unreadCount?: unknown;
  readonly archive?: unknown;
  readonly id?: { readonly server?: unknown };
  /** `expiration` in seconds since 1970; 0 for not muted, negative for always. */
  readonly mute?: { readonly expiration?: unknown };
}

/** The part of WhatsApp's page that the scripts touch. */
interface ChatWindow {
  require(name: 'WAWebCollections'): {
    Chat: { getModelsArray(): readonly Chat[]; on(event: string, listener: () => void): void };
  };
  onDeskChatsChanged(): void;
  deskWatchesChats?: boolean;
}

/** How many chats have unread messages, without the muted and the archived; null where the page cannot say. */
export function countUnread(): number | null {
  try {
    const chats = (window as unknown as ChatWindow).require('WAWebCollections').Chat.getModelsArray();
    const now = Date.now() / 1000;
    return chats.filter(({ unreadCount, archive, mute, id }) => {
      const until = Number(mute?.expiration ?? 0);
      const isMuted = until < 0 || until > now;
      const isConversation = id?.server !== 'broadcast' && id?.server !== 'newsletter';
      return Number(unreadCount ?? 0) !== 0 && archive !== true && !isMuted && isConversation;
    }).length;
  } catch {
    return null;
  }
}

/** Says from now on when the number of unread chats may have changed, a few times a second at most. Once per document. */
export function watchChats(): void {
  const page = window as unknown as ChatWindow;
  if (page.deskWatchesChats) return;
  let isTold = true;
  const changed = () => {
    if (!isTold) return;
    isTold = false;
    setTimeout(() => {
      isTold = true;
      page.onDeskChatsChanged();
    }, 250);
  };
  const events = ['change:unreadCount', 'change:archive', 'change:mute', 'add', 'remove', 'reset'];
  try {
    const { Chat } = page.require('WAWebCollections');
    for (const event of events) Chat.on(event, changed);
    page.deskWatchesChats = true;
  } catch {
    // A WhatsApp Web without them: the count is then read now and then only, or not at all.
  }
}
