import { Check, FolderPlus, FolderX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import type { Group } from '../../state/groups.ts';
import { useMoves } from '../../state/use-moves.ts';
import { Dialog } from '../../ui/Dialog.tsx';

interface MoveToTeamDialogProps {
  view: AccountView;
  groups: readonly Group[];
  onClose: () => void;
}

/** Lets a person say in which team an account belongs. */
export function MoveToTeamDialog({ view: { account }, groups, onClose }: MoveToTeamDialogProps) {
  const text = useText();
  const { store } = useServices();
  const { moveAccount } = useMoves();
  const isIn = ({ accounts }: Group) => accounts.some((one) => one.account.id === account.id);
  const moveTo = (team: string | null) => () => {
    moveAccount(account.id, { team, before: null });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={text('teams.move.title', { label: account.label })}
      description={text('teams.move.description')}
    >
      <ul aria-label={text('teams.move.teams')} className="-mx-2 mt-4 flex flex-col">
        {groups.map((group) => (
          <li key={group.team?.id ?? 'none'}>
            <TeamButton
              current={isIn(group)}
              count={text('teams.count', { count: group.accounts.length })}
              onChoose={moveTo(group.team?.id ?? null)}
              mark={
                group.team === null ? (
                  <FolderX aria-hidden size={16} className="text-ink-faint" />
                ) : (
                  <span data-colour={group.team.colour} className="size-3 rounded-mark bg-account-edge" />
                )
              }
            >
              {group.team?.name ?? text('rail.loose')}
            </TeamButton>
          </li>
        ))}
        <li className="mt-1 border-t border-line pt-1">
          <TeamButton
            current={false}
            onChoose={() => {
              store.open({ kind: 'new-team', account: account.id });
            }}
            mark={<FolderPlus aria-hidden size={16} className="text-ink-faint" />}
          >
            {text('teams.new')}
          </TeamButton>
        </li>
      </ul>
    </Dialog>
  );
}

interface TeamButtonProps {
  current: boolean;
  count?: string;
  mark: ReactNode;
  onChoose: () => void;
  children: string;
}

function TeamButton({ current, count, mark, onChoose, children }: TeamButtonProps) {
  const text = useText();
  return (
    <button
      type="button"
      aria-current={current ? 'true' : undefined}
      onClick={onChoose}
      className="flex h-10 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-hover"
    >
      <span className="grid w-4 place-items-center">{mark}</span>
      <bdi className="min-w-0 flex-1 truncate font-medium">{children}</bdi>{' '}
      {count !== undefined && <span className="text-small text-ink-faint">{count}</span>}
      {current && <Check size={16} aria-label={text('teams.move.here')} />}
    </button>
  );
}
