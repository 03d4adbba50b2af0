import { AlertDialog as Radix } from 'radix-ui';
import { useEffect, useRef } from 'react';
import type { Team } from '../../../shared/team.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { canLogOut } from '../../state/logout-offer.ts';
import { Button } from '../../ui/Button.tsx';
import { backdropClasses, dialogFrameClasses, dialogTitleClasses } from '../../ui/dialog-classes.ts';
import { DialogButtons } from '../../ui/DialogButtons.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { AccountLine, OutcomeLine } from './LogOutLines.tsx';
import { useTeamLogOut, type TeamLogOut } from './use-team-log-out.ts';

interface LogOutTeamDialogProps {
  team: Team;
  /** Its accounts as they stand now. */
  accounts: readonly AccountView[];
  onClose: () => void;
}

/**
 * Asks once whether all linked accounts of a team should be logged out, does it, and shows what comes of each until a
 * person has seen it. The button that changes nothing has the focus; nothing closes the dialog while logouts run.
 */
export function LogOutTeamDialog({ team, accounts, onClose }: LogOutTeamDialogProps) {
  const returnFocus = useReturnFocus();
  const content = useRef<HTMLDivElement>(null);
  const { all, start, retry } = useTeamLogOut();
  const isRunning = all?.some(({ outcome }) => outcome.kind === 'running') ?? false;

  const leave = () => {
    if (!isRunning) onClose();
  };
  // The pressed button is about to go, which would drop the focus out of the dialog.
  const keepFocus = (act: () => void) => () => {
    content.current?.focus();
    act();
  };

  return (
    <Radix.Root open onOpenChange={leave}>
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content
          aria-modal
          {...returnFocus}
          ref={content}
          tabIndex={-1}
          className={`${dialogFrameClasses} flex w-[min(560px,calc(100vw-48px))] flex-col`}
        >
          {all === null ? (
            <Question
              team={team}
              linked={accounts.filter(canLogOut)}
              onConfirm={(views) => {
                keepFocus(() => {
                  start(views);
                })();
              }}
            />
          ) : (
            <Results
              team={team}
              all={all}
              accounts={accounts}
              isRunning={isRunning}
              onRetry={keepFocus(retry)}
              onClose={onClose}
            />
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const listClasses = 'min-h-16 flex-1 divide-y divide-line overflow-y-auto border-y border-line px-6';

interface QuestionProps {
  team: Team;
  linked: readonly AccountView[];
  onConfirm: (views: readonly AccountView[]) => void;
}

function Question({ team, linked, onConfirm }: QuestionProps) {
  const text = useText();
  const count = linked.length;
  return (
    <>
      <div className="px-6 pt-6 pb-4">
        <Radix.Title className={dialogTitleClasses}>
          {text('teams.logOut.title', { team: team.name })}
        </Radix.Title>
        <Radix.Description className="mt-2 text-ink-soft">
          {count === 0
            ? text('teams.logOut.nothing')
            : `${text('teams.logOut.consequence', { count })} ${text('teams.logOut.kept')}`}
        </Radix.Description>
      </div>
      {count > 0 && (
        <ul tabIndex={0} aria-label={text('teams.logOut.accounts')} className={listClasses}>
          {linked.map((view) => (
            <AccountLine key={view.account.id} view={view} />
          ))}
        </ul>
      )}
      <DialogButtons
        className="px-6 py-4"
        cancel={
          <Radix.Cancel asChild>
            <Button>{text('common.cancel')}</Button>
          </Radix.Cancel>
        }
        confirm={
          count > 0 && (
            <Button
              look="danger"
              onClick={() => {
                onConfirm(linked);
              }}
            >
              {text('teams.logOut.confirm', { count })}
            </Button>
          )
        }
      />
    </>
  );
}

interface ResultsProps {
  team: Team;
  all: readonly TeamLogOut[];
  accounts: readonly AccountView[];
  isRunning: boolean;
  onRetry: () => void;
  onClose: () => void;
}

function Results({ team, all, accounts, isRunning, onRetry, onClose }: ResultsProps) {
  const text = useText();
  const close = useRef<HTMLButtonElement>(null);
  const failed = all.filter(({ outcome }) => outcome.kind === 'failed').length;
  const done = all.filter(({ outcome }) => outcome.kind !== 'running').length;
  const isComplete = all.every(({ outcome }) => outcome.kind === 'done' || outcome.kind === 'already');
  const title = isRunning
    ? 'teams.logOut.running'
    : isComplete
      ? 'teams.logOut.over'
      : 'teams.logOut.notOver';

  useEffect(() => {
    if (!isRunning) close.current?.focus();
  }, [isRunning]);

  return (
    <>
      <div className="px-6 pt-6 pb-4">
        <Radix.Title className={dialogTitleClasses}>{text(title, { team: team.name })}</Radix.Title>
        <Radix.Description role="status" className="mt-2 text-ink-soft">
          {text('teams.logOut.progress', { done: done - failed, count: all.length })}
        </Radix.Description>
      </div>
      <ul tabIndex={0} aria-label={text('teams.logOut.accounts')} className={listClasses}>
        {all.map(({ view, outcome }) => (
          <OutcomeLine
            key={view.account.id}
            view={view}
            outcome={outcome}
            state={accounts.find(({ account }) => account.id === view.account.id)?.state ?? view.state}
          />
        ))}
      </ul>
      <DialogButtons
        className="px-6 py-4"
        cancel={
          <Button ref={close} running={isRunning} onClick={onClose}>
            {text('common.close')}
          </Button>
        }
        confirm={
          failed > 0 &&
          !isRunning && (
            <Button look="primary" onClick={onRetry}>
              {text('common.tryAgain')}
            </Button>
          )
        }
      />
    </>
  );
}
