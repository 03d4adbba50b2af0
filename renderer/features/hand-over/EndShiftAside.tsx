import { useId } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { maxHandOverNoteLength } from '../../../shared/hand-over.ts';
import { useText } from '../../i18n/use-text.ts';
import { TextArea } from '../../ui/TextBox.tsx';
import { LogOutConsequences } from '../log-out/LogOutConsequences.tsx';
import type { People } from './people.ts';
import { PersonField } from './PersonField.tsx';

interface EndShiftAsideProps {
  person: string;
  onPerson: (name: string) => void;
  note: string;
  onNote: (note: string) => void;
  settings: People;
  disabled: boolean;
  /** Why the name was refused. */
  error: AppError | null;
}

/** Who hands over, what the next shift should know, and what ending the shift means. */
export function EndShiftAside(props: EndShiftAsideProps) {
  const { person, onPerson, note, onNote, settings, disabled, error } = props;
  const text = useText();
  const noteId = useId();
  return (
    <div className="flex w-[340px] shrink-0 flex-col gap-5 overflow-y-auto border-s border-line bg-sunken p-6 short:gap-3 short:p-4 narrow:w-auto narrow:shrink-0 narrow:overflow-visible narrow:border-s-0 narrow:border-t">
      <PersonField
        label={text('handOver.person')}
        hint={text('handOver.person.hint')}
        value={person}
        onChange={onPerson}
        settings={settings}
        disabled={disabled}
        error={error}
      />
      <div>
        <label htmlFor={noteId} className="font-medium">
          {text('handOver.note')}
        </label>
        <TextArea
          id={noteId}
          dir="auto"
          rows={3}
          maxLength={maxHandOverNoteLength}
          disabled={disabled}
          value={note}
          onChange={(event) => {
            onNote(event.target.value);
          }}
          className="mt-1.5 resize-none"
        />
      </div>
      <ul className="flex flex-col gap-3 border-t border-line pt-5 text-small text-ink-soft short:pt-3">
        <LogOutConsequences />
      </ul>
    </div>
  );
}
