import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { JournalChoices, JournalTopic } from '../../../shared/journal-view.ts';
import type { MessageId } from '../../../shared/i18n/text.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Select, type Choice } from '../../ui/Select.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { Query } from './query.ts';

interface FiltersProps {
  query: Query;
  snapshot: Snapshot;
  choices: JournalChoices;
  onChange: (query: Query) => void;
}

const topicWords = {
  linked: 'deskJournal.topic.linked',
  'logged-out': 'deskJournal.topic.loggedOut',
  lost: 'deskJournal.topic.lost',
  shifts: 'deskJournal.topic.shifts',
  faults: 'deskJournal.topic.faults',
  desk: 'deskJournal.topic.desk',
} as const satisfies Record<JournalTopic, MessageId>;

const topics = Object.keys(topicWords) as JournalTopic[];

/** What of the journal is to be seen. */
export function Filters({ query, snapshot, choices, onChange }: FiltersProps) {
  const text = useText();
  const accounts = useAccountChoices(snapshot, choices);
  const people = useSorted(choices.people);
  const change = (part: Partial<Query>) => {
    onChange({ ...query, ...part });
  };
  const one = <V extends string>(
    label: string,
    value: V,
    offered: readonly Choice<V>[],
    take: (value: V) => void,
  ) => (
    <Field label={label}>
      {(ties) => <Select {...ties} value={value} choices={offered} onChoose={take} />}
    </Field>
  );
  return (
    <>
      {one(
        text('deskJournal.account'),
        query.account,
        [{ value: '', words: text('deskJournal.allAccounts') }, ...accounts],
        (account) => {
          change({ account });
        },
      )}
      {one(
        text('accountSettings.team'),
        query.team,
        [
          { value: '', words: text('deskJournal.allTeams') },
          ...snapshot.teams.map(({ id, name }) => ({ value: id, words: name })),
          { value: 'none', words: text('accountSettings.noTeam') },
        ],
        (team) => {
          change({ team });
        },
      )}
      {one(
        text('deskJournal.person'),
        query.person,
        [
          { value: '', words: text('deskJournal.everybody') },
          ...people.map((person) => ({ value: person, words: person })),
        ],
        (person) => {
          change({ person });
        },
      )}
      {one<Query['topic']>(
        text('deskJournal.topic'),
        query.topic,
        [
          { value: '', words: text('deskJournal.allTopics') },
          ...topics.map((topic) => ({ value: topic, words: text(topicWords[topic]) })),
        ],
        (topic) => {
          change({ topic });
        },
      )}
      <Day
        label={text('deskJournal.from')}
        value={query.from}
        max={query.to}
        onChange={(from) => {
          change({ from });
        }}
      />
      <Day
        label={text('deskJournal.to')}
        value={query.to}
        min={query.from}
        onChange={(to) => {
          change({ to });
        }}
      />
    </>
  );
}

interface DayProps {
  label: string;
  value: string;
  min?: string;
  max?: string;
  onChange: (value: string) => void;
}

function Day({ label, value, min, max, onChange }: DayProps) {
  return (
    <Field label={label}>
      {(ties) => (
        <TextBox
          {...ties}
          type="date"
          value={value}
          min={min}
          max={max}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

/** The accounts of the desk in the order of the rail, then those that are only in the journal any more. */
function useAccountChoices({ accounts }: Snapshot, choices: JournalChoices): Choice<string>[] {
  const text = useText();
  const here = accounts.map(({ account }) => ({ value: account.id, words: account.label }));
  const ids = new Set(here.map(({ value }) => value));
  const removed = choices.accounts
    .filter(({ id }) => !ids.has(id))
    .map(({ id, label }) => ({ value: id, words: text('deskJournal.removed', { label }) }));
  return [...here, ...removed];
}

function useSorted(names: readonly string[]): string[] {
  const { locale } = useIntl();
  return useMemo(() => [...names].sort(new Intl.Collator(locale).compare), [names, locale]);
}
