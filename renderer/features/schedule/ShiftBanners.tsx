import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../state/use-now.ts';
import { EndingBanner } from './EndingBanner.tsx';
import { endingsOn, isNear, remindersOn } from './endings.ts';
import { ReminderBanner } from './ReminderBanner.tsx';
import { ShiftAnnouncer } from './ShiftAnnouncer.tsx';

/** Above the pane, which they never cover: the shifts that end soon, and those of whose end the desk is reminded. */
export function ShiftBanners({ snapshot }: { snapshot: Snapshot }) {
  const text = useText();
  const { teams } = snapshot.shifts;
  // A look now and then says when to look each second.
  const seldom = useNow(teams.some(({ next }) => next !== null) ? 10_000 : null);
  const often = useNow(isNear(teams, seldom) ? 1000 : null);
  const now = Math.max(seldom, often);
  const endings = endingsOn(snapshot, now);
  const reminders = remindersOn(snapshot);
  return (
    <>
      <ShiftAnnouncer endings={endings} reminders={reminders} />
      {endings.length + reminders.length > 0 && (
        <section
          aria-label={text('schedule.banners')}
          // Never more than a third of a low window: the account below is what people are here for.
          className="max-h-[34vh] shrink-0 overflow-y-auto"
        >
          {endings.map((ending) => (
            <EndingBanner key={`${ending.team.id} ${ending.end.key}`} ending={ending} />
          ))}
          {reminders.map((reminder) => (
            <ReminderBanner key={`${reminder.team.id} ${reminder.key}`} reminder={reminder} />
          ))}
        </section>
      )}
    </>
  );
}
