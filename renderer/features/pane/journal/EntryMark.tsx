import {
  BadgeCheck,
  CircleDot,
  Download,
  KeyRound,
  Link2,
  Lock,
  LockOpen,
  LogOut,
  OctagonAlert,
  Play,
  RotateCw,
  Square,
  Unlink,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import type { JournalKind } from '../../../../shared/journal.ts';
import { toneText, type Tone } from '../../../ui/tone.ts';

const marks: Readonly<Partial<Record<JournalKind, [icon: LucideIcon, tone: Tone]>>> = {
  started: [Play, 'quiet'],
  stopped: [Square, 'quiet'],
  linked: [Link2, 'ok'],
  restored: [Link2, 'ok'],
  'logged-out': [LogOut, 'quiet'],
  'logout-finished': [BadgeCheck, 'ok'],
  unlinked: [Unlink, 'trouble'],
  'login-lost': [Unlink, 'trouble'],
  'other-number': [CircleDot, 'trouble'],
  'number-kept': [BadgeCheck, 'quiet'],
  'device-removed': [BadgeCheck, 'ok'],
  failed: [OctagonAlert, 'bad'],
  recovering: [RotateCw, 'trouble'],
  recovered: [BadgeCheck, 'ok'],
  'hand-over-begun': [LogOut, 'quiet'],
  'hand-over-ended': [BadgeCheck, 'quiet'],
  'taken-over': [UserRound, 'quiet'],
  'pin-set': [KeyRound, 'quiet'],
  'pin-removed': [KeyRound, 'trouble'],
  'pin-reset': [KeyRound, 'trouble'],
  'pin-blocked': [KeyRound, 'bad'],
  locked: [Lock, 'quiet'],
  unlocked: [LockOpen, 'quiet'],
  'journal-exported': [Download, 'quiet'],
  'journal-torn': [OctagonAlert, 'trouble'],
  'journal-damaged': [OctagonAlert, 'bad'],
};

/** A sign for what happened; the words beside it say it too. */
export function EntryMark({ kind }: { kind: JournalKind }) {
  const [Icon, tone] = marks[kind] ?? [CircleDot, 'quiet' as const];
  return <Icon aria-hidden size={16} className={`mt-0.5 shrink-0 ${toneText[tone]}`} />;
}
