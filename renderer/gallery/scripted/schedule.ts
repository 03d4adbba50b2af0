import type { Commands } from '../../../shared/contract.ts';
import type { ShiftsView, TeamShift } from '../../../shared/hand-over.ts';
import type { Script } from './settings.ts';

type Played = Pick<Commands, 'setSchedule' | 'postponeShiftEnd' | 'dismissReminder'>;

const minute = 60_000;

/** The commands about when shifts are. */
export function scriptedSchedule({ now, send, answer }: Script): Played {
  const put = (part: Partial<ShiftsView>) => {
    send([{ kind: 'shifts', shifts: { ...now().shifts, ...part } }]);
  };
  const change = (team: string, how: (shift: TeamShift) => TeamShift) => {
    put({ teams: now().shifts.teams.map((shift) => (shift.team === team ? how(shift) : shift)) });
  };
  return {
    setSchedule: ({ team, schedule }) =>
      answer('setSchedule', () => {
        const teams = now().teams.map((one) => (one.id === team ? { ...one, schedule } : one));
        const others = now().shifts.teams.filter((shift) => shift.team !== team);
        send([{ kind: 'teams', teams }]);
        put({
          teams: schedule ? [...others, { team, atEnd: schedule.atEnd, next: null, reminder: null }] : others,
        });
        return undefined;
      }),
    postponeShiftEnd: ({ team, minutes }) =>
      answer('postponeShiftEnd', () => {
        change(team, ({ next, ...shift }) => ({
          ...shift,
          next: next && {
            ...next,
            at: new Date(Date.parse(next.at) + minutes * minute).toISOString(),
            postponed: next.postponed + 1,
            postponementsLeft: next.postponementsLeft - 1,
          },
        }));
        return undefined;
      }),
    dismissReminder: ({ team }) =>
      answer('dismissReminder', () => {
        change(team, (shift) => ({ ...shift, reminder: null }));
        return undefined;
      }),
  };
}
