import {
  BadgeCheck,
  CircleDot,
  Link2,
  LogOut,
  OctagonAlert,
  Play,
  RotateCw,
  Square,
  Unlink,
  type LucideIcon,
} from 'lucide-react';
import type { JournalEntry, JournalKind } from '../../../../shared/journal.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useTimes } from '../../../i18n/use-times.ts';
import { toneText, type Tone } from '../../../ui/tone.ts';
import { entryWords } from './entry-words.ts';

const marks: Readonly<Partial<Record<JournalKind, [icon: LucideIcon, tone: Tone]>>> = {
  started: [Play, 'quiet'],
  stopped: [Square, 'quiet'],
  linked: [Link2, 'ok'],
  restored: [Link2, 'ok'],
  'logged-out': [LogOut, 'quiet'],
  unlinked: [Unlink, 'trouble'],
  'login-lost': [Unlink, 'trouble'],
  'other-number': [CircleDot, 'trouble'],
  'number-kept': [BadgeCheck, 'quiet'],
  failed: [OctagonAlert, 'bad'],
  recovering: [RotateCw, 'trouble'],
  recovered: [BadgeCheck, 'ok'],
};

/** One thing that happened, with its time. */
export function EntryLine({ entry }: { entry: JournalEntry }) {
  const text = useText();
  const times = useTimes();
  const [Icon, tone] = marks[entry.kind] ?? [CircleDot, 'quiet' as const];
  return (
    <li className="flex gap-3 py-1">
      <Icon aria-hidden size={16} className={`mt-0.5 shrink-0 ${toneText[tone]}`} />
      <p className="min-w-0 flex-1 break-words select-text">{entryWords(text, entry)}</p>
      <time
        dateTime={entry.at}
        title={times.dayAndTime(entry.at)}
        className="shrink-0 text-small leading-5 text-ink-faint"
      >
        {times.clockShort(entry.at)}
      </time>
    </li>
  );
}
