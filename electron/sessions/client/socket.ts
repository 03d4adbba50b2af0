/** What a state of WhatsApp's socket means for a session. */
export type SocketMeaning =
  | { kind: 'nothing' }
  | { kind: 'linking' }
  | { kind: 'connected' }
  | { kind: 'reconnecting' }
  | { kind: 'conflict' }
  | { kind: 'unlinked' }
  | { kind: 'blocked'; reason: 'proxy' | 'version' | 'terms' };

/**
 * Reads a state as WAWebSocketModel names it (the library's WAState).
 * @param wasConnected whether this client has been connected with credentials before.
 */
export function readSocket(state: string, wasConnected: boolean): SocketMeaning {
  switch (state) {
    case 'PAIRING':
      return { kind: 'linking' };
    case 'CONNECTED':
      return { kind: 'connected' };
    case 'OPENING':
    case 'TIMEOUT':
    case 'UNLAUNCHED':
      return wasConnected ? { kind: 'reconnecting' } : { kind: 'nothing' };
    case 'CONFLICT':
      return { kind: 'conflict' };
    case 'UNPAIRED':
    case 'UNPAIRED_IDLE':
      return wasConnected ? { kind: 'unlinked' } : { kind: 'nothing' };
    case 'PROXYBLOCK':
      return { kind: 'blocked', reason: 'proxy' };
    case 'DEPRECATED_VERSION':
      return { kind: 'blocked', reason: 'version' };
    case 'TOS_BLOCK':
    case 'SMB_TOS_BLOCK':
      return { kind: 'blocked', reason: 'terms' };
    default:
      return { kind: 'nothing' }; // A state that this version does not know is no reason to drop a link.
  }
}

/** Whether the page went where WhatsApp Web goes when its device was removed: `/?post_logout=1&logout_reason=...`. */
export const isPostLogout = (url: string): boolean =>
  URL.canParse(url) && new URL(url).searchParams.get('post_logout') === '1';
