import type { AppError } from '../../../shared/errors.ts';
import type { Team } from '../../../shared/team.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { TeamChoice } from './form.ts';

interface TeamFieldProps {
  label: string;
  teams: readonly Team[];
  team: TeamChoice;
  onChange: (team: TeamChoice) => void;
  /** Whether a new team can be named here. */
  offersNew?: boolean;
  error: AppError | null;
}

/** Chooses a team, none, or a new one, whose name is asked below. */
export function TeamField({ label, teams, team, onChange, offersNew = true, error }: TeamFieldProps) {
  const text = useText();
  const isNew = team.kind === 'new';
  // Ids are UUIDs, so these two are none of them.
  const value = team.kind === 'team' ? team.id : team.kind;
  const choose = (chosen: string) => {
    if (chosen === 'none') onChange({ kind: 'none' });
    else if (chosen === 'new') onChange({ kind: 'new', name: '' });
    else onChange({ kind: 'team', id: chosen });
  };
  return (
    <div className="flex flex-col gap-3">
      <Field label={label} error={isNew ? null : error}>
        {(ties) => (
          <Select
            {...ties}
            value={value}
            onChoose={choose}
            choices={[
              { value: 'none', words: text('accountSettings.noTeam') },
              ...teams.map(({ id, name }) => ({ value: id, words: name })),
              ...(offersNew ? [{ value: 'new', words: text('accountSettings.newTeam') }] : []),
            ]}
          />
        )}
      </Field>
      {isNew && (
        <Field label={text('accountSettings.newTeamName')} error={error}>
          {(ties) => (
            <TextBox
              {...ties}
              dir="auto"
              autoFocus
              value={team.name}
              onChange={(event) => {
                onChange({ kind: 'new', name: event.target.value });
              }}
            />
          )}
        </Field>
      )}
    </div>
  );
}
