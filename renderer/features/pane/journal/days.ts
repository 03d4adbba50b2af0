import type { JournalEntry } from '../../../../shared/journal.ts';

/** What happened on one day. */
export interface Day {
  readonly name: string;
  readonly entries: readonly JournalEntry[];
}

/** Entries by their day, in their order. */
export function byDay(entries: readonly JournalEntry[], dayName: (iso: string) => string): Day[] {
  const days: { name: string; entries: JournalEntry[] }[] = [];
  for (const entry of entries) {
    const name = dayName(entry.at);
    const last = days.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else days.push({ name, entries: [entry] });
  }
  return days;
}

/** How many lines there are at first, after “Show more”, and after that again; the last is the most there can be. */
export const lengths = [5, 20, 200] as const;
