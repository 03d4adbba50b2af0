import { unreachable } from '../../../shared/errors.ts';
import type { Notice } from '../../../shared/notice.ts';
import { readableNumber } from '../../format/number.ts';

/** An account's notice in words; its time is shown beside it. */
export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'logged-out':
      return 'Logged out here';
    case 'unlinked-on-phone':
      return 'Unlinked on the phone';
    case 'login-lost':
      return 'WhatsApp no longer knew the login';
    case 'already-logged-out':
      return 'It was already logged out';
    case 'qr-expired':
      return 'Nobody scanned the QR code in time';
    case 'other-number':
      return `Another number than last time, ${readableNumber(notice.before)}`;
    case 'recovered':
      return `Running again. ${notice.cause.message}`;
    default:
      return unreachable(notice);
  }
}
