import { ArrowRight } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { nameKey } from '../../../shared/names.ts';
import { initials } from '../../format/initials.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface UnlockByNameProps {
  people: readonly string[];
  /** Whether no other name is taken; as long as there are people in the list. */
  onlyListed: boolean;
}

/** Unlocks for who says who they are: by a name of the list, which typing narrows, or another one where that is taken. */
export function UnlockByName({ people, onlyListed }: UnlockByNameProps) {
  const text = useText();
  const { commands } = useServices();
  const unlock = useCommand(commands.unlock);
  const [typed, setTyped] = useState('');
  const isChoice = people.length > 0;
  const isClosed = isChoice && onlyListed;
  const matching = people.filter((person) => nameKey(person).includes(nameKey(typed)));
  // Of a closed list, one name that is left is the one that is meant.
  const exact = matching.find((person) => nameKey(person) === nameKey(typed));
  const meant =
    exact ?? (isClosed ? (matching.length === 1 && typed !== '' ? matching[0] : undefined) : typed);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (meant !== undefined && !unlock.running) void unlock.start({ person: meant });
  };

  return (
    <form noValidate onSubmit={submit}>
      <Field
        label={text('access.unlock.name')}
        hint={isChoice ? undefined : text('access.unlock.nameHint')}
        error={unlock.error}
      >
        {(ties) => (
          <TextBox
            {...ties}
            autoFocus
            dir="auto"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
            className="text-lead"
          />
        )}
      </Field>
      {(matching.length > 0 || (isClosed && unlock.error === null)) && (
        <ul
          aria-label={text('access.unlock.people')}
          className="mt-3 max-h-64 overflow-y-auto rounded-card border border-line bg-card p-1 short:max-h-44"
        >
          {matching.map((person) => (
            <li key={person}>
              <PersonButton
                person={person}
                disabled={unlock.running}
                onChoose={() => void unlock.start({ person })}
              />
            </li>
          ))}
          {matching.length === 0 && (
            <li className="px-3 py-2 text-small text-ink-faint">{text('access.unlock.nobody')}</li>
          )}
        </ul>
      )}
      {!isClosed && (
        <Button
          type="submit"
          look="primary"
          running={unlock.running}
          disabled={typed.trim() === ''}
          className="mt-4 w-full"
        >
          {text('access.unlock')}
        </Button>
      )}
    </form>
  );
}

interface PersonButtonProps {
  person: string;
  disabled: boolean;
  onChoose: () => void;
}

function PersonButton({ person, disabled, onChoose }: PersonButtonProps) {
  return (
    <button
      type="button"
      aria-label={person}
      disabled={disabled}
      onClick={onChoose}
      className="group flex w-full items-center gap-3 rounded-control px-2 py-1.5 text-start transition-colors hover:bg-hover disabled:opacity-50"
    >
      <span
        aria-hidden
        data-drawn={initials(person)}
        className="grid size-8 shrink-0 place-items-center rounded-full bg-sunken text-small font-semibold text-ink-soft before:content-[attr(data-drawn)]"
      />
      <span dir="auto" className="min-w-0 flex-1 truncate-plain font-medium">
        {person}
      </span>
      <ArrowRight
        aria-hidden
        size={16}
        className="shrink-0 text-ink-faint opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 rtl:-scale-x-100"
      />
    </button>
  );
}
