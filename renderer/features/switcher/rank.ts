import { defaultFilter } from 'cmdk';
import type { Entry } from './entries.ts';

/** How many entries are worth reading. */
const most = 40;

const onlyNumber = /^\+?[\d\s().-]*\d[\d\s().-]*$/;

/** As people write numbers or not: `+44 7700` looks for `447700`. */
const wanted = (query: string): string =>
  onlyNumber.test(query) ? query.replaceAll(/[^\d\s]/g, '').trim() : query.trim();

/** How well an entry fits, from 0 (not at all) to 1. */
function fit({ words, also }: Entry, query: string): number {
  const spread = defaultFilter(words, query, [...also]);
  // A number typed with gaps is one word in the account.
  const digits = query.replaceAll(/\s/g, '');
  return /^\d+$/.test(digits) ? Math.max(spread, defaultFilter(words, digits, [...also])) : spread;
}

/**
 * The entries that fit what was typed, the best first. Of two that fit as well, the one of a recently shown account comes
 * first, then the one that stands first in the list.
 * @param recent the ids of accounts, the latest first.
 */
export function rank(entries: readonly Entry[], query: string, recent: readonly string[]): Entry[] {
  const asked = wanted(query);
  return entries
    .map((entry, place) => ({ entry, place, fit: fit(entry, asked), age: ageOf(entry, recent) }))
    .filter((one) => one.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.age - b.age || a.place - b.place)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function ageOf({ deed }: Entry, recent: readonly string[]): number {
  const at = 'view' in deed ? recent.indexOf(deed.view.account.id) : -1;
  return at < 0 ? recent.length : at;
}

/** Accounts as they are offered before anything is typed: those shown lately, then the others; the one shown now last. */
export function byRecency(
  entries: readonly Entry[],
  recent: readonly string[],
  shownId: string | null,
): { recent: Entry[]; others: Entry[] } {
  const idOf = ({ deed }: Entry) => ('view' in deed ? deed.view.account.id : null);
  const lately = recent.filter((id) => id !== shownId).slice(0, 5);
  const isShown = (entry: Entry) => idOf(entry) === shownId;
  const others = entries.filter((entry) => !lately.includes(idOf(entry) ?? '') && !isShown(entry));
  return {
    recent: lately.flatMap((id) => entries.filter((entry) => idOf(entry) === id)),
    others: [...others, ...entries.filter(isShown)],
  };
}
