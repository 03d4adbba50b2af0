import { CalendarClock } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { AccountColour } from '../../../shared/account.ts';
import type { AppError, Result } from '../../../shared/errors.ts';
import type { Team } from '../../../shared/team.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { ScheduleDialog } from '../schedule/ScheduleDialog.tsx';
import { useEndWords, useNextEnd } from '../schedule/use-end-words.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDraft } from '../../state/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Swatches } from '../../ui/Swatches.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface Draft {
  readonly name: string;
  readonly colour: AccountColour;
}

interface TeamFormProps {
  onClose: () => void;
  title: string;
  description: string;
  confirm: string;
  given: Draft;
  onSave: (draft: Draft) => Promise<Result<unknown>>;
  /** Stands below the fields. */
  children?: ReactNode;
  running: boolean;
  error: AppError | null;
}

const isAboutName = ({ code }: AppError) => code === 'invalid-name' || code === 'name-taken';

/** The name and the colour of a team. Main decides whether a name will do; a refused one stays to be corrected. */
function TeamForm({ given, onSave, error, onClose, children, ...frame }: TeamFormProps) {
  const text = useText();
  const colourId = useId();
  const [draft, setDraft] = useDraft('team', given);
  const save = async () => {
    const result = await onSave(draft);
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      {...frame}
      onClose={onClose}
      changed={draft.name !== given.name || draft.colour !== given.colour}
      onSubmit={() => void save()}
      error={error !== null && isAboutName(error) ? null : error}
    >
      <div className="flex flex-col gap-5">
        <Field
          label={text('teams.name')}
          hint={text('teams.name.hint')}
          error={error !== null && isAboutName(error) ? error : null}
        >
          {(ties) => (
            <TextBox
              {...ties}
              dir="auto"
              value={draft.name}
              onChange={(event) => {
                setDraft({ ...draft, name: event.target.value });
              }}
            />
          )}
        </Field>
        <div>
          <p id={colourId} className="mb-2.5 font-medium">
            {text('teams.colour')}
          </p>
          <Swatches
            labelledBy={colourId}
            value={draft.colour}
            onChoose={(colour) => {
              setDraft({ ...draft, colour });
            }}
          />
        </div>
        {children}
      </div>
    </FormDialog>
  );
}

interface NewTeamDialogProps {
  /** The account that moves into it, if any. */
  account: string | null;
  /** The colour that it has until another is chosen. */
  colour: AccountColour;
  onClose: () => void;
}

/** Adds a team, and moves an account into it where it was added for one. */
export function NewTeamDialog({ account, colour, onClose }: NewTeamDialogProps) {
  const text = useText();
  const { commands, store } = useServices();
  const add = useCommand(async (draft: Draft) => {
    const added = await commands.addTeam(draft);
    if (!added.ok || account === null) return added;
    // The team is there by now: what is left to go wrong cannot be mended in this form.
    const moved = await commands.moveAccount({ id: account, team: added.value.id, before: null });
    if (!moved.ok) store.report(moved.error);
    return added;
  });
  return (
    <TeamForm
      onClose={onClose}
      title={text('teams.new.title')}
      description={text('teams.new.description')}
      confirm={text('teams.new.confirm')}
      given={{ name: '', colour }}
      onSave={add.start}
      running={add.running}
      error={add.error}
    />
  );
}

/** Changes the name and the colour of a team. */
export function EditTeamDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const text = useText();
  const { commands } = useServices();
  const update = useCommand(commands.updateTeam);
  const next = useNextEnd(team.id);
  const endWords = useEndWords(team.id);
  const [showsShifts, setShowsShifts] = useState(false);
  const shifts = (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line pt-5">
      <div>
        <p className="font-medium">{text('schedule.shifts')}</p>
        {endWords !== null && <p className="mt-0.5 text-small text-ink-faint">{endWords}</p>}
      </div>
      <Button
        icon={CalendarClock}
        onClick={() => {
          setShowsShifts(true);
        }}
      >
        {text('schedule.open', { team: team.name })}
      </Button>
    </div>
  );
  // Beside the form and not in it: what is submitted there is no business of this one.
  return (
    <>
      <TeamForm
        onClose={onClose}
        title={text('teams.edit.title', { team: team.name })}
        description={text('teams.edit.description')}
        confirm={text('common.save')}
        given={{ name: team.name, colour: team.colour }}
        onSave={(change) => update.start({ id: team.id, change: { ...change } })}
        running={update.running}
        error={update.error}
      >
        {shifts}
      </TeamForm>
      {showsShifts && (
        <ScheduleDialog
          team={team}
          next={next}
          onClose={() => {
            setShowsShifts(false);
          }}
        />
      )}
    </>
  );
}
