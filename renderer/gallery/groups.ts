export interface Group {
  readonly name: string;
  readonly scenes: readonly string[];
}

/** Scenes by the first word of their names; those whose word no other has stand together at the end. */
export function groupsOf(scenes: readonly string[]): Group[] {
  const byWord = new Map<string, string[]>();
  for (const name of scenes) {
    const word = name.split('-')[0] ?? name;
    byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  const groups = [...byWord].filter(([, members]) => members.length > 1);
  const single = [...byWord].flatMap(([, members]) => (members.length > 1 ? [] : members));
  const named = groups.map(([name, members]) => ({ name, scenes: members }));
  return single.length > 0 ? [...named, { name: 'others', scenes: single }] : named;
}
