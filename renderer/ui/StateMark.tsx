import {
  AppWindow,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  CircleStop,
  KeyRound,
  LoaderCircle,
  OctagonAlert,
  QrCode,
  RotateCw,
  TimerOff,
  Unlink,
  WifiOff,
  type LucideIcon,
} from 'lucide-react';
import { memo } from 'react';
import { unreachable } from '../../shared/errors.ts';
import type { SessionState } from '../../shared/session.ts';
import type { AccountView } from '../../shared/view.ts';
import { toneOf, toneText, type Tone } from './tone.ts';

const icons = {
  linked: CircleCheck,
  offline: WifiOff,
  qr: QrCode,
  pairing: KeyRound,
  expired: TimerOff,
  unlinked: Unlink,
  undecided: CircleQuestionMark,
  elsewhere: AppWindow,
  retry: RotateCw,
  failed: OctagonAlert,
  stopped: CircleStop,
  queued: CircleDashed,
  working: LoaderCircle,
} as const satisfies Record<string, LucideIcon>;

interface MarkProps {
  shape: keyof typeof icons;
  tone: Tone;
}

/** An account's state as a shape of its own and a colour. Decorative: the words always stand beside it. */
export const StateMark = ({ view }: { view: AccountView }) => (
  <Mark shape={shapeOf(view.state)} tone={toneOf(view)} />
);

const Mark = memo(function Mark({ shape, tone }: MarkProps) {
  const Icon = icons[shape];
  return (
    <Icon
      aria-hidden
      size={16}
      strokeWidth={2.25}
      className={`shrink-0 ${toneText[tone]} ${shape === 'working' ? 'animate-turn' : ''}`}
    />
  );
});

function shapeOf(state: SessionState): keyof typeof icons {
  switch (state.kind) {
    case 'ready':
      return state.link === 'online' ? 'linked' : 'offline';
    case 'scan':
      return state.code.kind === 'qr' ? 'qr' : 'pairing';
    case 'scan-paused':
      return state.why === 'expired' ? 'expired' : 'unlinked';
    case 'held':
      return 'undecided';
    case 'conflict':
      return 'elsewhere';
    case 'recovering':
      return 'retry';
    case 'failed':
      return 'failed';
    case 'stopped':
      return 'stopped';
    case 'queued':
      return 'queued';
    case 'starting':
    case 'syncing':
    case 'logging-out':
    case 'stopping':
      return 'working';
    default:
      return unreachable(state);
  }
}
