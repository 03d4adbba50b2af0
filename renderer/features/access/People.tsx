import { Plus, X } from 'lucide-react';
import { useRef, useState, type SubmitEvent } from 'react';
import { maxPeople, type AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { SwitchSetting } from '../settings/SwitchSetting.tsx';

/** Who works at this desk, as a list that names are chosen from. */
export function People({ settings: { people, onlyListedPeople } }: { settings: AppSettings }) {
  const text = useText();
  const { commands } = useServices();
  const update = useCommand(commands.updateSettings);
  const [name, setName] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const set = (next: readonly string[]) => update.start({ change: { people: [...next] } });

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (update.running || name.trim() === '') return;
    const result = await set([...people, name]);
    if (result.ok) setName('');
    box.current?.focus();
  };
  const remove = (person: string) => {
    // The button goes with its line.
    box.current?.focus();
    void set(people.filter((each) => each !== person));
  };

  return (
    <Section title={text('access.people')} description={text('access.people.hint')}>
      <form noValidate onSubmit={(event) => void add(event)} className="mb-3">
        <Field label={text('access.people.name')} error={update.error}>
          {(ties) => (
            <div className="flex gap-2">
              <TextBox
                {...ties}
                ref={box}
                dir="auto"
                value={name}
                onChange={(event) => {
                  setName(event.target.value);
                }}
              />
              <Button
                type="submit"
                icon={Plus}
                disabled={name.trim() === '' || people.length >= maxPeople}
                className="h-10"
              >
                {text('access.people.add')}
              </Button>
            </div>
          )}
        </Field>
      </form>
      <div className="mb-3">
        {people.length === 0 ? (
          <p className="rounded-card border border-dashed border-outline px-4 py-3 text-ink-faint">
            {text('access.people.none')}
          </p>
        ) : (
          <ul
            aria-label={text('access.people')}
            className="max-h-56 divide-y divide-line overflow-y-auto rounded-card border border-line"
          >
            {people.map((person) => (
              <li key={person} className="flex items-center gap-3 py-1.5 ps-4 pe-2">
                <span dir="auto" className="min-w-0 flex-1 truncate-plain">
                  {person}
                </span>
                <IconButton
                  icon={X}
                  name={text('access.people.remove', { person })}
                  onClick={() => {
                    remove(person);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Rows>
        <SwitchSetting
          setting="onlyListedPeople"
          on={onlyListedPeople}
          label={text('access.people.only')}
          hint={text('access.people.onlyHint')}
        />
      </Rows>
    </Section>
  );
}
