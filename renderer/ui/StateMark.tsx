import {
  AppWindow,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CircleQuestionMark,
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
import { unreachable } from '../../shared/errors.ts';
import type { SessionState } from '../../shared/session.ts';
import type { AccountView } from '../../shared/view.ts';
import { toneOf, toneText } from './tone.ts';

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
  stopped: CirclePause,
  queued: CircleDashed,
  working: LoaderCircle,
} as const satisfies Record<string, LucideIcon>;

/** An account's state as a shape of its own and a colour. Decorative: the words always stand beside it. */
export function StateMark({ view }: { view: AccountView }) {
  const shape = shapeOf(view.state);
  const Icon = icons[shape];
  return (
    <Icon
      aria-hidden
      size={16}
      strokeWidth={2.25}
      className={`shrink-0 ${toneText[toneOf(view)]} ${shape === 'working' ? 'animate-turn' : ''}`}
    />
  );
}

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
