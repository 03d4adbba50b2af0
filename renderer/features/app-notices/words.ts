import { unreachable, type AppError } from '../../../shared/errors.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import { crashWords } from '../diagnostics/crash-words.ts';
import type { AppNotice } from '../../../shared/view.ts';

/** A message across the top of the window. */
export interface MessageWords {
  /** Whether something went wrong; then assistive technology interrupts for it. */
  readonly urgent: boolean;
  readonly title: string;
  readonly detail: string;
}

/** The words for a notice of the app. */
export function messageOf(text: Text, notice: AppNotice): MessageWords {
  switch (notice.kind) {
    case 'file-set-aside':
      return {
        urgent: true,
        title: text('appNotices.fileUnreadable', { file: notice.file }),
        detail: text('appNotices.fileSetAside', { setAsideAs: notice.setAsideAs }),
      };
    case 'already-running':
      return {
        urgent: false,
        title: text('appNotices.alreadyRunning'),
        detail: text('appNotices.noSecond'),
      };
    case 'crashed':
      return crashWords(text, notice);
    case 'pin-reset':
      return { urgent: false, title: text('access.reset.title'), detail: text('access.reset.what') };
    case 'problem':
      return problemWords(text, notice.error);
    default:
      return unreachable(notice);
  }
}

/** The words for something that went wrong; with the account that it is about, by its label. */
export function problemWords(
  text: Text,
  { message, hint, values }: AppError,
  about: string | null = null,
): MessageWords {
  const problem = text.english(message, values);
  return {
    urgent: true,
    title: about === null ? problem : text('appNotices.about', { account: about, problem }),
    detail: text.english(hint, values),
  };
}
