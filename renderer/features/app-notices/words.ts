import { unreachable } from '../../../shared/errors.ts';
import type { AppNotice } from '../../../shared/view.ts';

/** A message across the top of the window. */
export interface MessageWords {
  /** Whether something went wrong; then assistive technology interrupts for it. */
  readonly urgent: boolean;
  readonly title: string;
  readonly detail: string;
}

/** The words for a notice of the app. */
export function messageOf(notice: AppNotice): MessageWords {
  switch (notice.kind) {
    case 'file-set-aside':
      return {
        urgent: true,
        title: `“${notice.file}” could not be read.`,
        detail: `Switchboard started without it. The file is kept in the same folder as “${notice.setAsideAs}”.`,
      };
    case 'already-running':
      return {
        urgent: false,
        title: 'Switchboard was already running.',
        detail: 'This is its window; no second one was opened.',
      };
    case 'problem':
      return { urgent: true, title: notice.error.message, detail: notice.error.hint };
    default:
      return unreachable(notice);
  }
}
