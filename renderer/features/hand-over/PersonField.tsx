import { useId } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { isListOnly, type People } from './people.ts';

interface PersonFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (name: string) => void;
  settings: People;
  disabled?: boolean;
  error: AppError | null;
}

/** Asks for a person's name: any, with the desk's people on offer, or only one of those. */
export function PersonField(props: PersonFieldProps) {
  const { label, hint, value, onChange, settings, disabled = false, error } = props;
  const text = useText();
  const listId = useId();
  const { people } = settings;
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) =>
        isListOnly(settings) ? (
          <Select
            {...ties}
            disabled={disabled}
            value={value}
            choices={[
              { value: '', words: text('handOver.person.choose') },
              ...people.map((person) => ({ value: person, words: person })),
            ]}
            onChoose={onChange}
          />
        ) : (
          <>
            <TextBox
              {...ties}
              dir="auto"
              disabled={disabled}
              {...(people.length > 0 && { list: listId })}
              value={value}
              onChange={(event) => {
                onChange(event.target.value);
              }}
            />
            <datalist id={listId}>
              {people.map((person) => (
                <option key={person} value={person} />
              ))}
            </datalist>
          </>
        )
      }
    </Field>
  );
}
