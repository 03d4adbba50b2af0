/** How many texts are kept of one function: more than a desk has accounts, labels and numbers. */
const limit = 1_000;

/** A pure function of a text that keeps its answers: for what is slow and asked again with every update. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= limit) known.clear();
    known.set(text, made);
    return made;
  };
}
