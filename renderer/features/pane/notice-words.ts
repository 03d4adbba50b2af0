import { unreachable } from '../../../shared/errors.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import type { Notice } from '../../../shared/notice.ts';
import { isolatedNumber } from '../../format/number.ts';

/** An account's notice in words; its time is shown beside it. */
export function noticeWords(text: Text, notice: Notice): string {
  switch (notice.kind) {
    case 'logged-out':
      return text('pane.notice.loggedOut');
    case 'unlinked-on-phone':
      return text('pane.notice.unlinkedOnPhone');
    case 'login-lost':
      return text('pane.notice.loginLost');
    case 'already-logged-out':
      return text('pane.notice.alreadyLoggedOut');
    case 'qr-expired':
      return text('pane.notice.qrExpired');
    case 'other-number':
      return text(otherNumberId(notice), { number: isolatedNumber(notice.before) });
    case 'recovered': {
      const { message, values } = notice.cause;
      return text('pane.notice.recovered', { message: text.english(message, values) });
    }
    default:
      return unreachable(notice);
  }
}

/** The words for another number than last time's, or than the one that a person had set. */
export const otherNumberId = ({ bySetting }: Extract<Notice, { kind: 'other-number' }>) =>
  bySetting ? 'pane.notice.otherNumber.bySetting' : 'pane.notice.otherNumber';
