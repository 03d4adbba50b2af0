import {
  ChevronsDownUp,
  ChevronsUpDown,
  FlaskConical,
  FolderPlus,
  LockKeyhole,
  Plus,
  ScrollText,
  Search,
  Settings,
} from 'lucide-react';
import { memo } from 'react';
import type { Team } from '../../../shared/team.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { useMoves } from '../../state/use-moves.ts';
import { Button } from '../../ui/Button.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { Menu, MenuEntry, MenuLine } from '../../ui/Menu.tsx';

interface RailHeaderProps {
  standIn: boolean;
  teams: readonly Team[];
}

/** Above the list: the app's name, what concerns the whole desk, and the way to another account. */
export const RailHeader = memo(function RailHeader({ standIn, teams }: RailHeaderProps) {
  const text = useText();
  const { store } = useServices();
  return (
    <>
      <div className="flex items-center justify-between">
        <p className="flex items-center gap-2 text-lead font-semibold">
          <Logo />
          Switchboard
        </p>
        <Menu small name={text('rail.menu')}>
          <DeskEntries teams={teams} />
        </Menu>
      </div>
      {standIn && <StandInMark />}
      <Button
        icon={Plus}
        onClick={() => {
          store.open({ kind: 'add-account' });
        }}
        className="w-full"
      >
        {text('rail.addAccount')}
      </Button>
    </>
  );
});

function DeskEntries({ teams }: { teams: readonly Team[] }) {
  const text = useText();
  const { commands, store } = useServices();
  const report = useReporting();
  const { collapse } = useMoves();
  const collapseAll = (collapsed: boolean) => () => {
    for (const team of teams) if (team.collapsed !== collapsed) collapse(team, collapsed);
  };
  return (
    <>
      <MenuEntry
        icon={Search}
        onSelect={() => {
          store.open({ kind: 'switcher' });
        }}
      >
        {text('rail.switcher')}
      </MenuEntry>
      <MenuEntry
        icon={FolderPlus}
        onSelect={() => {
          store.open({ kind: 'new-team', account: null });
        }}
      >
        {text('teams.new')}
      </MenuEntry>
      <MenuEntry icon={ChevronsDownUp} disabled={teams.length === 0} onSelect={collapseAll(true)}>
        {text('rail.collapseAll')}
      </MenuEntry>
      <MenuEntry icon={ChevronsUpDown} disabled={teams.length === 0} onSelect={collapseAll(false)}>
        {text('rail.openAll')}
      </MenuEntry>
      <MenuLine />
      <MenuEntry
        icon={ScrollText}
        onSelect={() => {
          store.open({ kind: 'journal' });
        }}
      >
        {text('deskJournal.title')}
      </MenuEntry>
      <MenuEntry
        icon={LockKeyhole}
        onSelect={() => {
          report(commands.lock());
        }}
      >
        {text('access.lockNow')}
      </MenuEntry>
      <MenuEntry icon={Settings} onSelect={store.openSettings}>
        {text('app.settings')}
      </MenuEntry>
    </>
  );
}

function StandInMark() {
  const text = useText();
  return (
    <p className="flex items-center justify-center gap-2 rounded-control border border-dashed border-trouble bg-trouble-soft px-2 py-1 text-small font-medium text-trouble">
      <FlaskConical aria-hidden size={14} />
      {text('rail.standIn')}
    </p>
  );
}
