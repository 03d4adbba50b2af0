import { Notification } from 'electron';
import type { Text } from '../../../shared/i18n/text.ts';
import type { Shown } from './open-notifications.ts';
import type { Words } from './words.ts';

export interface HowToShow {
  /** For alarms the app makes its own sounds. */
  readonly isSilent: boolean;
  /** Called when a person chooses it. */
  readonly onChosen: () => void;
}

/** Shows a notification of the system, if it has any. */
export function showNotification(
  text: Text,
  { title, body }: Pick<Words, 'title' | 'body'>,
  { isSilent, onChosen }: HowToShow,
): Shown {
  if (!Notification.isSupported()) return { close: () => undefined };
  const notification = new Notification({
    title,
    body,
    silent: isSilent,
    // Stays in the system's list until it is over or a person has seen it.
    timeoutType: 'default',
    // Shown by macOS only; elsewhere a click on the notification does the same.
    actions: [{ type: 'button', text: text('alarm.show') }],
  });
  notification.on('click', onChosen);
  notification.on('action', onChosen);
  notification.show();
  return {
    close: () => {
      notification.close();
    },
  };
}
