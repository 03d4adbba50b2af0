import {
  ArrowDown,
  ArrowUp,
  CalendarClock,
  FolderInput,
  Handshake,
  LogOut,
  Palette,
  Play,
  RotateCw,
  Square,
  Trash2,
} from 'lucide-react';
import type { AccountView, Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import type { Group } from '../../state/groups.ts';
import { askToEndShift } from '../../state/hand-overs.ts';
import { isOffered } from '../../state/lifecycle-offer.ts';
import { asksToLogOut } from '../../state/logout-offer.ts';
import { useReporting } from '../../state/use-command.ts';
import { MenuAt, MenuEntry, MenuLine } from '../../ui/Menu.tsx';
import { useEndWords } from '../schedule/use-end-words.ts';
import { itemKey, type RailItem } from './items.ts';
import { useSteps } from './use-steps.ts';

interface RailMenuProps {
  item: RailItem;
  snapshot: Snapshot;
  groups: readonly Group[];
  x: number;
  y: number;
  onClose: () => void;
}

/** What the other button of the mouse offers for a row or a heading; nothing for the heading of no team. */
export function RailMenu({ item, snapshot, groups, x, y, onClose }: RailMenuProps) {
  const text = useText();
  const view = snapshot.accounts.find(({ account }) => item.kind === 'account' && account.id === item.id);
  const group = groups.find(({ team }) => item.kind === 'group' && team?.id === item.id);
  if (view === undefined && group === undefined) return null;
  return (
    <MenuAt
      x={x}
      y={y}
      name={view?.account.label ?? text('teams.menu', { team: group?.team?.name ?? '' })}
      onClose={onClose}
    >
      {view !== undefined && <AccountEntries view={view} />}
      {group !== undefined && <TeamEntries group={group} />}
    </MenuAt>
  );
}

function AccountEntries({ view }: { view: AccountView }) {
  const text = useText();
  const { commands, store } = useServices();
  const report = useReporting();
  const step = useSteps();
  const { id, label } = view.account;
  const key = itemKey({ kind: 'account', id });
  const isStartable = isOffered('start', view.state.kind);
  const run = (command: 'startAccount' | 'stopAccount' | 'restartAccount') => () => {
    report(commands[command]({ id }), label);
  };
  return (
    <>
      {isStartable ? (
        <MenuEntry icon={Play} onSelect={run('startAccount')}>
          {text('actions.start')}
        </MenuEntry>
      ) : (
        <MenuEntry icon={Square} disabled={!isOffered('stop', view.state.kind)} onSelect={run('stopAccount')}>
          {text('actions.stop')}
        </MenuEntry>
      )}
      <MenuEntry
        icon={RotateCw}
        disabled={!isOffered('restart', view.state.kind)}
        onSelect={run('restartAccount')}
      >
        {text('actions.restart')}
      </MenuEntry>
      <MenuLine />
      <StepEntries
        onStep={(by) => {
          step(key, by);
        }}
      />
      <MenuEntry
        icon={FolderInput}
        onSelect={() => {
          store.open({ kind: 'move-to-team', account: id });
        }}
      >
        {text('rail.act.moveToTeam')}
      </MenuEntry>
      <MenuLine />
      <MenuEntry
        icon={LogOut}
        danger
        disabled={!asksToLogOut(view)}
        onSelect={() => {
          store.open({ kind: 'log-out', account: id });
        }}
      >
        {text('rail.act.logOut')}
      </MenuEntry>
    </>
  );
}

/** What can be done to a team. Inside a `Menu`. */
export function TeamEntries({ group: { team, accounts } }: { group: Group }) {
  const text = useText();
  const { store } = useServices();
  const step = useSteps();
  const endWords = useEndWords(team?.id ?? null);
  if (team === null) return null;
  const key = itemKey({ kind: 'group', id: team.id });
  return (
    <>
      <MenuEntry
        icon={Palette}
        onSelect={() => {
          store.open({ kind: 'edit-team', team: team.id });
        }}
      >
        {text('teams.edit')}
      </MenuEntry>
      <MenuEntry
        icon={CalendarClock}
        {...(endWords !== null && { note: endWords })}
        onSelect={() => {
          store.open({ kind: 'team-schedule', team: team.id });
        }}
      >
        {text('schedule.open', { team: team.name })}
      </MenuEntry>
      <StepEntries
        onStep={(by) => {
          step(key, by);
        }}
      />
      <MenuLine />
      <MenuEntry
        icon={Handshake}
        danger
        disabled={accounts.length === 0}
        onSelect={() => {
          askToEndShift(store, team.id);
        }}
      >
        {text('handOver.end.asks', { team: team.name })}
      </MenuEntry>
      <MenuEntry
        icon={Trash2}
        danger
        onSelect={() => {
          store.open({ kind: 'remove-team', team: team.id });
        }}
      >
        {text('teams.remove')}
      </MenuEntry>
    </>
  );
}

function StepEntries({ onStep }: { onStep: (by: 1 | -1) => void }) {
  const text = useText();
  return (
    <>
      <MenuEntry
        icon={ArrowUp}
        onSelect={() => {
          onStep(-1);
        }}
      >
        {text('rail.act.moveUp')}
      </MenuEntry>
      <MenuEntry
        icon={ArrowDown}
        onSelect={() => {
          onStep(1);
        }}
      >
        {text('rail.act.moveDown')}
      </MenuEntry>
    </>
  );
}
