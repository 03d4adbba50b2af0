import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { maxShifts } from '../../../shared/schedule.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { newShift, place, withoutShift, type Draft, type Faults } from './draft.ts';
import { ShiftRow } from './ShiftRow.tsx';

interface ShiftsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  faults: Faults;
}

/** The shifts of an ordinary week. */
export function Shifts({ draft, onChange, faults }: ShiftsProps) {
  const text = useText();
  const add = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  const { shifts } = draft;
  const error = faults.get(place.shifts) ?? null;
  return (
    <Section title={text('schedule.shifts')}>
      {shifts.length > 0 && (
        <Rows>
          {shifts.map((shift, index) => (
            <ShiftRow
              key={shift.id}
              shift={shift}
              number={index + 1}
              isNew={shift.id === added}
              faults={faults}
              onChange={(changed) => {
                onChange({ ...draft, shifts: shifts.map((one) => (one === shift ? changed : one)) });
              }}
              onRemove={() => {
                add.current?.focus();
                onChange(withoutShift(draft, shift.id));
              }}
            />
          ))}
        </Rows>
      )}
      <ErrorText error={error} className="mt-3" />
      <Button
        ref={add}
        icon={Plus}
        disabled={shifts.length >= maxShifts}
        {...(error !== null && { 'data-invalid': true })}
        className="mt-3"
        onClick={() => {
          const shift = newShift();
          setAdded(shift.id);
          onChange({ ...draft, shifts: [...shifts, shift] });
        }}
      >
        {text('schedule.shift.add')}
      </Button>
    </Section>
  );
}
