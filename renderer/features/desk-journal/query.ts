import type { JournalFilter, JournalTopic } from '../../../shared/journal-view.ts';

/** What a person has chosen to see, as the boxes hold it; an empty text: all of it. */
export interface Query {
  readonly account: string;
  /** `none`: the accounts without a team. */
  readonly team: string;
  readonly person: string;
  readonly topic: '' | JournalTopic;
  /** The first and the last day, as a date box has them: 2026-11-21. */
  readonly from: string;
  readonly to: string;
}

export const allOfIt: Query = { account: '', team: '', person: '', topic: '', from: '', to: '' };

export const isAll = (query: Query): boolean => Object.values(query).every((value) => value === '');

/** The same for main. Days are those of this computer; the last one is let through as a whole. */
export function filterOf({ account, team, person, topic, from, to }: Query): JournalFilter {
  const start = dayStart(from, 0);
  const end = dayStart(to, 1);
  return {
    ...(account !== '' && { account }),
    ...(team !== '' && { team: team === 'none' ? null : team }),
    ...(person !== '' && { person }),
    ...(topic !== '' && { topics: [topic] }),
    ...(start !== null && { from: start }),
    ...(end !== null && { to: end }),
  };
}

/** The moment at which a day begins, or the one so many days later; null for what is no date. */
function dayStart(date: string, later: number): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined) return null;
  // By the calendar: a day may have 23 or 25 hours.
  return new Date(Number(year), Number(month) - 1, Number(day) + later).toISOString();
}
