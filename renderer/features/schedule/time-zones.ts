import { wallClockIn } from './calendar.ts';

/** A time zone in a list. */
export interface TimeZone {
  /** Its IANA name. */
  readonly name: string;
  /** As a person reads it. */
  readonly words: string;
}

/** Of this computer. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A name as a person reads it: `America/Sao_Paulo` has no underscore on a map. */
export const timeZoneWords = (name: string): string => name.replaceAll('_', ' ').replaceAll('/', ' / ');

/** Every time zone that this computer knows, the first ones first. */
export function timeZones(first: readonly string[]): TimeZone[] {
  const names = new Set([...first, ...Intl.supportedValuesOf('timeZone'), 'UTC']);
  return [...names].map((name) => ({ name, words: timeZoneWords(name) }));
}

/** 1 if every word of what is sought is in the name, and 0 otherwise. */
export function searchRank({ name, words }: TimeZone, sought: string): number {
  const key = plain(`${name} ${words}`);
  return plain(sought)
    .split(/[\s/]+/)
    .every((word) => key.includes(word))
    ? 1
    : 0;
}

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** `HH:MM` in each of these zones. @param at milliseconds since the epoch. */
export const timesThere = (zones: readonly TimeZone[], at: number): ReadonlyMap<string, string> =>
  new Map(zones.map(({ name }) => [name, wallClockIn(name, at).time]));
