import { Command } from 'cmdk';
import {
  BellOff,
  CalendarClock,
  FolderPlus,
  Handshake,
  LockKeyhole,
  LogOut,
  Play,
  Plus,
  RotateCw,
  ScrollText,
  Settings,
  Square,
  type LucideIcon,
} from 'lucide-react';
import type { Team } from '../../../shared/team.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { StateWords } from '../../ui/StateWords.tsx';
import { toneOf, toneText } from '../../ui/tone.ts';
import type { Deed, Entry } from './entries.ts';

const icons: Readonly<Record<Exclude<Deed['kind'], 'show'>, LucideIcon>> = {
  'log-out': LogOut,
  'end-shift': Handshake,
  'team-schedule': CalendarClock,
  start: Play,
  stop: Square,
  restart: RotateCw,
  'add-account': Plus,
  'new-team': FolderPlus,
  journal: ScrollText,
  settings: Settings,
  lock: LockKeyhole,
  'do-not-disturb': BellOff,
};

interface EntryLineProps {
  entry: Entry;
  teams: readonly Team[];
  /** Whether it is the account that is on the screen already. */
  shown: boolean;
  onAct: (deed: Deed) => void;
}

/** An account with its team, number and state; or an action, with the account that it is about in its colour. */
export function EntryLine({ entry: { key, deed, words }, teams, shown, onAct }: EntryLineProps) {
  return (
    <Command.Item
      value={key}
      onSelect={() => {
        onAct(deed);
      }}
      className="flex min-h-11 items-center gap-3 rounded-control px-3 py-1.5 aria-selected:bg-hover"
    >
      {deed.kind === 'show' ? (
        <AccountWords view={deed.view} teams={teams} shown={shown} />
      ) : (
        <ActionWords deed={deed}>{words}</ActionWords>
      )}
    </Command.Item>
  );
}

interface AccountWordsProps {
  view: AccountView;
  teams: readonly Team[];
  shown: boolean;
}

function AccountWords({ view, teams, shown }: AccountWordsProps) {
  const text = useText();
  const { account, identity, state } = view;
  const team = teams.find(({ id }) => id === account.team)?.name;
  return (
    <>
      <Avatar account={account} size="small" />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate-plain font-semibold">
          {account.label}
        </span>{' '}
        <span className="block truncate text-small text-ink-soft">
          {team !== undefined && <bdi>{team}</bdi>}
          {team !== undefined && identity !== null && ' · '}
          {identity !== null && <PhoneNumber digits={identity.number} />}
        </span>
      </span>{' '}
      {shown && (
        <span className="rounded-full border border-outline px-2 text-small text-ink-soft">
          {text('switcher.shown')}
        </span>
      )}
      <span
        className={`flex max-w-[40%] items-center gap-2 text-small font-medium ${toneText[toneOf(view)]}`}
      >
        <span className="truncate">
          <StateWords state={state} />
        </span>
        <StateMark view={view} />
      </span>
    </>
  );
}

function ActionWords({ deed, children }: { deed: Deed; children: string }) {
  if (deed.kind === 'show') return null;
  const Icon = icons[deed.kind];
  const isDanger = deed.kind === 'log-out' || deed.kind === 'end-shift';
  const colour = 'view' in deed ? deed.view.account.colour : 'team' in deed ? deed.team?.colour : null;
  return (
    <>
      <span className="grid size-9 shrink-0 place-items-center rounded-full bg-sunken">
        <Icon aria-hidden size={16} className={isDanger ? 'text-bad' : 'text-ink-soft'} />
      </span>
      <bdi className="min-w-0 flex-1 truncate font-medium">{children}</bdi>{' '}
      {'view' in deed && deed.view.identity !== null && (
        <span className="text-small text-ink-soft">
          <PhoneNumber digits={deed.view.identity.number} />
        </span>
      )}
      {colour != null && (
        <span aria-hidden data-colour={colour} className="size-3 shrink-0 rounded-mark bg-account-edge" />
      )}
    </>
  );
}
