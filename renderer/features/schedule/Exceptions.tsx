import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { maxExceptions, shiftsOn, type Schedule } from '../../../shared/schedule.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { newException, type Draft, type DraftException, type Faults } from './draft.ts';
import { ExceptionRow } from './ExceptionRow.tsx';

interface ExceptionsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** What the draft stands for; null while something in it is wrong. */
  schedule: Schedule | null;
  faults: Faults;
}

/** The days that are not as usual. */
export function Exceptions({ draft, onChange, schedule, faults }: ExceptionsProps) {
  const text = useText();
  const add = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  const { exceptions, shifts } = draft;
  return (
    <Section title={text('schedule.exceptions')} description={text('schedule.exceptions.description')}>
      {exceptions.length > 0 && (
        <Rows>
          {exceptions.map((exception, index) => (
            <ExceptionRow
              key={exception.key}
              exception={exception}
              number={index + 1}
              isNew={exception.key === added}
              shifts={shifts}
              isIdle={schedule !== null && isIdle(schedule, exception)}
              faults={faults}
              onChange={(changed) => {
                onChange({
                  ...draft,
                  exceptions: exceptions.map((one) => (one === exception ? changed : one)),
                });
              }}
              onRemove={() => {
                add.current?.focus();
                onChange({ ...draft, exceptions: exceptions.filter((one) => one !== exception) });
              }}
            />
          ))}
        </Rows>
      )}
      <Button
        ref={add}
        icon={Plus}
        disabled={exceptions.length >= maxExceptions}
        className={exceptions.length > 0 ? 'mt-3' : ''}
        onClick={() => {
          const exception = newException();
          setAdded(exception.key);
          onChange({ ...draft, exceptions: [...exceptions, exception] });
        }}
      >
        {text('schedule.exception.add')}
      </Button>
    </Section>
  );
}

/** Whether no shift that the exception is about would begin on its day anyway. */
const isIdle = (schedule: Schedule, { date, shift: about }: DraftException): boolean =>
  shiftsOn({ ...schedule, exceptions: [] }, date).every(({ shift }) => about !== null && shift.id !== about);
