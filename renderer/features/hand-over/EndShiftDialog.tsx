import { AlertDialog as Radix } from 'radix-ui';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { FormattedList } from 'react-intl';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { groupsOf } from '../../state/groups.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDraft } from '../../state/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { backdropClasses, dialogFrameClasses, dialogTitleClasses } from '../../ui/dialog-classes.ts';
import { DialogButtons } from '../../ui/DialogButtons.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { EndShiftAccounts, hasLinkToEnd } from './EndShiftAccounts.tsx';
import { EndShiftAside } from './EndShiftAside.tsx';
import { personToOffer } from './people.ts';

interface EndShiftDialogProps {
  /** The team's id; null: the accounts that are in none. */
  of: string | null;
  snapshot: Snapshot;
  onClose: () => void;
}

const noneLeftOut: ReadonlySet<string> = new Set();

/**
 * The one question before a shift ends: which of its numbers are logged out, and who hands over. Cancel has the focus,
 * also after an error; nothing closes the dialog while the hand-over begins.
 */
export function EndShiftDialog({ of, snapshot, onClose }: EndShiftDialogProps) {
  const text = useText();
  const { commands, store } = useServices();
  const begin = useCommand(commands.beginHandOver);
  const { settings, shifts } = snapshot;
  const [leftOut, setLeftOut] = useDraft('left-out', noneLeftOut);
  // Not kept over a lock: whoever unlocked the window is the one at the desk now.
  const [person, setPerson] = useState(() => personToOffer(settings, shifts.person));
  const [note, setNote] = useDraft('note', '');
  const { onOpenAutoFocus, onCloseAutoFocus } = useReturnFocus();
  const content = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const hasBegun = useRef(false);
  useFocusAfterError(begin.running, content, cancel);

  const group = groupsOf(snapshot).find(({ team }) => (team?.id ?? null) === of);
  const accounts = group?.accounts ?? [];
  const linked = accounts.filter(hasLinkToEnd);
  const stay = linked.filter(({ account }) => leftOut.has(account.id)).length;
  const isAboutPerson = begin.error?.code === 'invalid-name';

  const leaveOut = (id: string, out: boolean) => {
    setLeftOut((before) => {
      const after = new Set(before);
      if (out) after.add(id);
      else after.delete(id);
      return after;
    });
  };
  const confirm = async () => {
    // The pressed button is about to be disabled, which would drop the focus out of the dialog.
    content.current?.focus();
    const asked = { team: of, leaveOut: [...leftOut], person, note: note.trim() };
    const result = await begin.start(asked);
    if (!result.ok) return;
    hasBegun.current = true;
    store.showHandOver(result.value.id);
    onClose();
  };

  const closeFocus = (event: Event) => {
    if (!hasBegun.current) {
      onCloseAutoFocus(event);
      return;
    }
    event.preventDefault();
    document.querySelector('main')?.focus();
  };

  return (
    <Radix.Root
      open
      onOpenChange={() => {
        if (!begin.running) onClose();
      }}
    >
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content
          aria-modal
          onOpenAutoFocus={onOpenAutoFocus}
          onCloseAutoFocus={closeFocus}
          ref={content}
          tabIndex={-1}
          className={`${dialogFrameClasses} flex ${linked.length === 0 ? 'w-[min(560px,calc(100vw-48px))]' : 'w-[min(900px,calc(100vw-48px))]'} flex-col overflow-hidden`}
        >
          <div className="shrink-0 border-b border-line px-6 pt-6 pb-4 short:pt-4 short:pb-3">
            <Radix.Title className={dialogTitleClasses}>
              {group?.team
                ? text('handOver.ask.title', { team: group.team.name })
                : text('handOver.ask.title.loose')}
            </Radix.Title>
            <Radix.Description className="mt-1 max-w-[80ch] text-pretty text-ink-soft">
              {text(linked.length === 0 ? 'handOver.ask.nothing' : 'handOver.ask.what')}
            </Radix.Description>
          </div>
          {linked.length > 0 && (
            <div className="flex min-h-0 flex-1 narrow:flex-col narrow:overflow-y-auto">
              <div className="min-h-0 flex-1 overflow-y-auto narrow:shrink-0 narrow:overflow-visible">
                <EndShiftAccounts
                  accounts={accounts}
                  leftOut={leftOut}
                  disabled={begin.running}
                  onLeaveOut={leaveOut}
                />
              </div>
              <EndShiftAside
                person={person}
                onPerson={setPerson}
                note={note}
                onNote={setNote}
                settings={settings}
                disabled={begin.running}
                error={isAboutPerson ? begin.error : null}
              />
            </div>
          )}
          <div className="shrink-0 border-t border-line px-6 py-4 short:py-3">
            {!isAboutPerson && <ErrorText error={begin.error} className="mb-4" />}
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p className="font-medium">
                {linked.length > 0 && (
                  <FormattedList
                    type="unit"
                    value={[
                      text('handOver.ask.sum', { count: linked.length - stay }),
                      ...(stay > 0 ? [text('handOver.ask.sum.stay', { count: stay })] : []),
                    ]}
                  />
                )}
              </p>
              <DialogButtons
                className="ms-auto"
                cancel={
                  <Radix.Cancel asChild>
                    <Button ref={cancel} disabled={begin.running}>
                      {text(linked.length === 0 ? 'common.close' : 'common.cancel')}
                    </Button>
                  </Radix.Cancel>
                }
                confirm={
                  linked.length > 0 && (
                    <Button
                      look="danger"
                      running={begin.running}
                      disabled={linked.length === stay}
                      onClick={() => void confirm()}
                    >
                      {text('handOver.end.short')}
                    </Button>
                  )
                }
              />
            </div>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** After an error the keyboard is at what was refused, or else at the button that leaves all as it is. */
function useFocusAfterError(
  running: boolean,
  content: RefObject<HTMLElement | null>,
  cancel: RefObject<HTMLElement | null>,
) {
  const hasRun = useRef(false);
  useEffect(() => {
    if (running) hasRun.current = true;
    else if (hasRun.current) {
      const refused = content.current?.querySelector<HTMLElement>('[aria-invalid=true]');
      (refused ?? cancel.current)?.focus();
    }
  }, [running, content, cancel]);
}
