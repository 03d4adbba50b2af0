import type { JournalKind } from '../../shared/journal.ts';
import { topicOf } from '../../shared/journal-kinds.ts';
import type { JournalFilter } from '../../shared/journal-view.ts';

/** The accounts that are in a team at this moment; null: those in none. */
export type MembersOf = (team: string | null) => readonly string[];

/** What a line says, as far as it is needed to decide whether it is wanted. Nothing of it is checked. */
export interface Peek {
  readonly n: number;
  readonly at: number;
  readonly account: unknown;
  readonly label: unknown;
  readonly person: unknown;
  readonly kind: unknown;
  /** Undefined for what does not concern a team. */
  readonly team: unknown;
}

/** Looks into a line; undefined where it is none. Far cheaper than reading it. */
export function peek(line: Buffer): Peek | undefined {
  try {
    const { n, entry } = JSON.parse(line.toString()) as {
      n?: unknown;
      entry?: Record<string, unknown> | null;
    };
    if (typeof n !== 'number' || !entry) return undefined;
    const { at, account, label, person, kind, team } = entry;
    return { n, at: Date.parse(String(at)), account, label, person, kind, team };
  } catch {
    return undefined;
  }
}

/** A filter that is ready to be asked. */
export interface Sieve {
  /** Whether it lets everything through. */
  readonly isOpen: boolean;
  /** Whether a line can be passed over without a look into it. */
  readonly passesOver: (line: Buffer) => boolean;
  readonly letsThrough: (line: Peek) => boolean;
  /** Whether it asks for times. */
  readonly hasTimes: boolean;
  /** Whether a file can have something that is wanted, by what is known of it. */
  readonly mayBeIn: (file: { readonly oldest: number; readonly newest: number }) => boolean;
}

export function sieve(filter: JournalFilter, membersOf: MembersOf): Sieve {
  const { account, team, person, topics } = filter;
  const from = filter.from === undefined ? -Infinity : Date.parse(filter.from);
  const to = filter.to === undefined ? Infinity : Date.parse(filter.to);
  const members = team === undefined ? undefined : new Set<unknown>(membersOf(team));
  const wanted = topics && new Set<unknown>(topics);
  /** What stands in every line that is wanted, as it is written there. */
  const marks = [
    ...(account === undefined ? [] : [`"account":${JSON.stringify(account)}`]),
    ...(person === undefined ? [] : [`"person":${JSON.stringify(person)}`]),
  ].map((mark) => Buffer.from(mark));
  return {
    isOpen: Object.values(filter).every((part) => part === undefined),
    hasTimes: filter.from !== undefined || filter.to !== undefined,
    passesOver: (line) => marks.some((mark) => !line.includes(mark)),
    letsThrough: (line) =>
      (account === undefined || line.account === account) &&
      (person === undefined || line.person === person) &&
      (members === undefined ||
        members.has(line.account) ||
        (line.team !== undefined && line.team === team)) &&
      (wanted === undefined || wanted.has(topicOf[line.kind as JournalKind])) &&
      (filter.from === undefined || line.at >= from) &&
      (filter.to === undefined || line.at < to),
    mayBeIn: ({ oldest, newest }) => newest >= from && oldest < to,
  };
}
