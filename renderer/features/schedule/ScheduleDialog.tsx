import { useState } from 'react';
import { fail } from '../../../shared/errors.ts';
import type { UpcomingEnd } from '../../../shared/hand-over.ts';
import type { Team } from '../../../shared/team.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { draftOf, invalidDraft, scheduleOf, type Draft } from './draft.ts';
import { NextEnd } from './NextEnds.tsx';
import { RemoveSchedule } from './RemoveSchedule.tsx';
import { ScheduleFields } from './ScheduleFields.tsx';
import { ownTimeZone } from './time-zones.ts';

interface ScheduleDialogProps {
  team: Team;
  /** The next end by what is saved. */
  next: UpcomingEnd | null;
  onClose: () => void;
}

/** When a team's shifts are, and what happens at their ends. What is refused stays to be corrected. */
export function ScheduleDialog({ team, next, onClose }: ScheduleDialogProps) {
  const text = useText();
  const { commands } = useServices();
  const [given] = useState(() => draftOf(team.schedule, ownTimeZone()));
  const [draft, setDraft] = useState(given);
  const [isChecked, setIsChecked] = useState(false);
  const read = scheduleOf(draft);
  const save = useCommand((asked: Draft) => {
    const wanted = scheduleOf(asked);
    if (!wanted.ok) return Promise.resolve(fail(invalidDraft));
    return commands.setSchedule({ team: team.id, schedule: wanted.schedule });
  });
  const submit = async () => {
    setIsChecked(true);
    const saved = await save.start(draft);
    if (saved.ok) onClose();
  };
  return (
    <FormDialog
      wide
      onClose={onClose}
      title={text('schedule.title', { team: team.name })}
      description={text('schedule.description')}
      colour={team.colour}
      confirm={text('common.save')}
      changed={JSON.stringify(draft) !== JSON.stringify(given)}
      onSubmit={() => void submit()}
      aside={<NextEnd schedule={read.ok ? read.schedule : null} />}
      running={save.running}
      // What is wrong in the form stands at its place there.
      error={save.error === invalidDraft ? null : save.error}
    >
      <div className="flex flex-col gap-8">
        <ScheduleFields
          draft={draft}
          onChange={setDraft}
          schedule={read.ok ? read.schedule : null}
          // Nobody wants to read of a mistake in what they are still typing for the first time.
          faults={isChecked && !read.ok ? read.faults : noFaults}
          next={next}
        />
        {team.schedule !== null && <RemoveSchedule team={team} onRemoved={onClose} />}
      </div>
    </FormDialog>
  );
}

const noFaults = new Map<string, never>();
