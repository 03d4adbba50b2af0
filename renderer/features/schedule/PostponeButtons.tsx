import { useId } from 'react';
import { postponements } from '../../../shared/schedule.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import type { Ending } from './endings.ts';

/** Puts the end of a shift off, as often as the schedule allows, and says how often that still is. */
export function PostponeButtons({ ending: { team, end } }: { ending: Ending }) {
  const text = useText();
  const id = useId();
  const { commands } = useServices();
  const report = useReporting();
  const left = leftWords(text, end);
  if (end.postponementsLeft === 0) return <span className="text-small text-ink-soft">{left}</span>;
  return (
    <div role="group" aria-labelledby={id} className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
      {/* Stacked where there is room beside the words of the banner; else all in one line below them. */}
      <div className="contents min-[1100px]:flex min-[1100px]:flex-col min-[1100px]:items-end">
        <span id={id} className="text-small font-medium text-ink-soft">
          {text('schedule.postpone')}
        </span>
        <span className="order-1 text-small text-ink-soft">{left}</span>
      </div>
      <div className="flex gap-1">
        {postponements.map((minutes) => (
          <Button
            key={minutes}
            aria-label={text('schedule.postpone.by', { team: team.name, minutes })}
            className="px-2.5!"
            onClick={() => {
              report(commands.postponeShiftEnd({ team: team.id, key: end.key, minutes }), team.name);
            }}
          >
            {text('schedule.postpone.minutes', { minutes })}
          </Button>
        ))}
      </div>
    </div>
  );
}

function leftWords(text: Text, { postponed, postponementsLeft: count }: Ending['end']): string {
  if (count === 0 && postponed === 0) return text('schedule.postpone.never');
  return text('schedule.postpone.left', { count });
}
