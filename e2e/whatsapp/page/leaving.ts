import type { Cmd } from './socket.ts';
import { clearCredentials } from './storage.ts';

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * What WhatsApp Web does when this device is no longer linked: tell the page, forget the credentials, start afresh.
 * It resolves before the navigation begins if `afterMs` is given.
 */
export async function leave(cmd: Cmd, news: 'logout' | 'logout_from_bridge', afterMs = 0): Promise<void> {
  cmd.trigger(news);
  await clearCredentials();
  const go = (): void => {
    location.assign('/?post_logout=1&logout_reason=0');
  };
  if (afterMs > 0) setTimeout(go, afterMs);
  else go();
}
