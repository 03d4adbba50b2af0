type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What a change changes: a field that is there and undefined, as comes easily over the bridge, changes nothing. */
export const given = <T extends object>(change: T): Given<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Given<T>;
