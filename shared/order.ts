/** The items with one of them before another one, or at the end (null); where it is, if it is to be before itself. */
export function inFrontOf<T>(items: readonly T[], moved: T, before: T | null): T[] {
  if (moved === before) return [...items];
  const others = items.filter((each) => each !== moved);
  const place = before === null ? others.length : others.indexOf(before);
  return others.toSpliced(place < 0 ? others.length : place, 0, moved);
}
