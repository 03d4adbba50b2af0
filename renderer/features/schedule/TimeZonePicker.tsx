import { ChevronsUpDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { isTimeZone } from '../../../shared/check-schedule.ts';
import type { AppError } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../state/use-now.ts';
import { Field } from '../../ui/Field.tsx';
import { boxClasses } from '../../ui/TextBox.tsx';
import { wallClockIn, writtenIn } from './calendar.ts';
import { timeZoneWords } from './time-zones.ts';
import { TimeZoneList } from './TimeZoneList.tsx';

interface TimeZonePickerProps {
  value: string;
  error: AppError | null;
  onChoose: (timeZone: string) => void;
}

/** In which time zone the times are meant: a button that says it, with the time there, and a list to search. */
export function TimeZonePicker({ value, error, onChoose }: TimeZonePickerProps) {
  const text = useText();
  const { locale } = useIntl();
  const [open, setOpen] = useState(false);
  const now = useNow(60_000);
  const hint = isTimeZone(value)
    ? text('schedule.timeZone.now', {
        day: writtenIn(locale, { weekday: 'long', timeZone: value }).format(now),
        time: wallClockIn(value, now).time,
      })
    : undefined;
  return (
    <Field layout="row" label={text('schedule.timeZone')} hint={hint} error={error}>
      {(ties) => (
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger
            id={ties.id}
            type="button"
            aria-describedby={ties['aria-describedby']}
            {...(ties['aria-invalid'] && { 'data-invalid': true })}
            aria-label={`${text('schedule.timeZone')}: ${timeZoneWords(value)}`}
            className={`${boxClasses} flex! h-10 w-60! items-center gap-2 text-start data-invalid:border-bad`}
          >
            <bdi className="min-w-0 flex-1 truncate">{timeZoneWords(value)}</bdi>
            <ChevronsUpDown aria-hidden size={16} className="shrink-0 text-ink-faint" />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content
              align="end"
              sideOffset={4}
              collisionPadding={8}
              aria-label={text('schedule.timeZone')}
              className="z-20 flex max-h-(--radix-popover-content-available-height) w-96 max-w-[calc(100vw-32px)] animate-arrive overflow-hidden rounded-card bg-card shadow-dialog outline-none"
            >
              <TimeZoneList
                value={value}
                now={now}
                onChoose={(timeZone) => {
                  onChoose(timeZone);
                  setOpen(false);
                }}
              />
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
    </Field>
  );
}
