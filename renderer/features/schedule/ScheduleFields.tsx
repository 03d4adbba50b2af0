import type { UpcomingEnd } from '../../../shared/hand-over.ts';
import type { Schedule } from '../../../shared/schedule.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { AtEndChoice } from './AtEndChoice.tsx';
import { place, type Draft, type Faults } from './draft.ts';
import { Exceptions } from './Exceptions.tsx';
import { NextEnds } from './NextEnds.tsx';
import { Shifts } from './Shifts.tsx';
import { TimeZonePicker } from './TimeZonePicker.tsx';

interface ScheduleFieldsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** What the draft stands for; null while something in it is wrong. */
  schedule: Schedule | null;
  faults: Faults;
  next: UpcomingEnd | null;
}

/** All that is to be said about the shifts of a team. */
export function ScheduleFields({ draft, onChange, schedule, faults, next }: ScheduleFieldsProps) {
  const text = useText();
  const change = (part: Partial<Draft>) => {
    onChange({ ...draft, ...part });
  };
  return (
    <>
      <Section title={text('schedule.atEnd')}>
        <AtEndChoice
          value={draft.atEnd}
          onChoose={(atEnd) => {
            change({ atEnd });
          }}
        />
      </Section>
      <Shifts draft={draft} onChange={onChange} faults={faults} />
      <Rows>
        <TimeZonePicker
          value={draft.timeZone}
          error={faults.get(place.timeZone) ?? null}
          onChoose={(timeZone) => {
            change({ timeZone });
          }}
        />
        <Postponements
          value={draft.postponements}
          onChoose={(postponements) => {
            change({ postponements });
          }}
        />
      </Rows>
      <Exceptions draft={draft} onChange={onChange} schedule={schedule} faults={faults} />
      <Section title={text('schedule.next')}>
        <NextEnds schedule={schedule} next={next} />
      </Section>
    </>
  );
}

const usual: readonly number[] = [0, 1, 2, 3, 4, 5, 10, 20];

interface PostponementsProps {
  value: number;
  onChoose: (count: number) => void;
}

/** How often the desk can put off one end. */
function Postponements({ value, onChoose }: PostponementsProps) {
  const text = useText();
  const offered = [...new Set([...usual, value])].sort((a, b) => a - b);
  return (
    <Field layout="row" label={text('schedule.postponements')} hint={text('schedule.postponements.hint')}>
      {(ties) => (
        <Select
          {...ties}
          className="w-60"
          value={String(value)}
          choices={offered.map((count) => ({
            value: String(count),
            words: text('schedule.postponements.count', { count }),
          }))}
          onChoose={(chosen) => {
            onChoose(Number(chosen));
          }}
        />
      )}
    </Field>
  );
}
