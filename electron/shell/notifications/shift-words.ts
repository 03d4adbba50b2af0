import { unreachable } from '../../../shared/errors.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { linkedIn, type ShiftNotice } from './shift-watch.ts';

/** The words for what a person is told about a shift. */
export function wordsForShift(
  text: Text,
  notice: ShiftNotice,
  desk: Pick<Snapshot, 'accounts' | 'teams' | 'shifts'>,
): { title: string; body: string } {
  const team = desk.teams.find(({ id }) => id === notice.team)?.name ?? text('journal.noTeam');
  const count = linkedIn(desk, notice.team).length;
  switch (notice.kind) {
    case 'ends':
      return {
        title: text('alarm.shiftEnds', { team, minutes: notice.minutes }),
        body:
          notice.atEnd === 'hand-over'
            ? text('alarm.shiftEnds.handOver', { count })
            : text('alarm.shiftEnds.remind', { count }),
      };
    case 'ended':
      return {
        title: text('alarm.shiftEnded', { team }),
        body: text('alarm.shiftEnds.remind', { count }),
      };
    case 'missed':
      return {
        title: text('alarm.shiftMissed', { team }),
        body: text('alarm.shiftMissed.body', { count: loggedOutBy(notice.handOver, desk) }),
      };
    default:
      return unreachable(notice);
  }
}

const loggedOutBy = (handOver: string, { shifts }: Pick<Snapshot, 'shifts'>): number =>
  shifts.handOvers
    .find(({ id }) => id === handOver)
    ?.items.filter(({ outcome: { kind } }) => kind !== 'not-linked' && kind !== 'left-out').length ?? 0;
