import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useSetting } from './use-setting.ts';

const offered = [30, 90, 180, 400, 730, 1095, 1825, 3660];

/** How long an entry stays in the journal, at least. */
export function JournalDays({ days }: { days: number }) {
  const text = useText();
  const { change, error } = useSetting();
  // One that was set in another way stays to be seen.
  const choices = [...new Set([...offered, days])].sort((a, b) => a - b);
  return (
    <Field layout="row" label={text('deskJournal.keep')} hint={text('deskJournal.keepHint')} error={error}>
      {(ties) => (
        <Select
          {...ties}
          className="w-40"
          value={String(days)}
          onChoose={(chosen) => {
            change({ journalDays: Number(chosen) });
          }}
          choices={choices.map((one) => ({
            value: String(one),
            words: text('deskJournal.days', { days: one }),
          }))}
        />
      )}
    </Field>
  );
}
