import type { CrashCause } from '../../../shared/diagnostics.ts';
import type { MessageId, Text } from '../../../shared/i18n/text.ts';
import type { AppNotice } from '../../../shared/view.ts';

type CrashNotice = Extract<AppNotice, { kind: 'crashed' }>;

const titles: Record<CrashCause, MessageId> = {
  computer: 'diagnostics.crashed.computer',
  exception: 'diagnostics.crashed',
  window: 'diagnostics.crashed',
  graphics: 'diagnostics.crashed',
  crashed: 'diagnostics.crashed',
  unknown: 'diagnostics.crashed.unknown',
};

const before: Partial<Record<CrashCause, MessageId>> = {
  exception: 'diagnostics.crashed.exception',
  window: 'diagnostics.crashed.window',
  graphics: 'diagnostics.crashed.graphics',
};

/** What is known of how the app ended last time, and what that means. */
export function crashWords(text: Text, { cause, times, often }: CrashNotice) {
  const known = before[cause];
  const details = [
    ...(known === undefined ? [] : [text(known)]),
    often ? text('diagnostics.crashed.often', { times }) : text('diagnostics.crashed.links'),
  ];
  return { urgent: false, title: text(titles[cause]), detail: details.join(' ') };
}
