/** What has a line of its own in the rail: an account, or the heading of a group. */
export type RailItem =
  | { readonly kind: 'account'; readonly id: string }
  /** A team's id, or `none`. */
  | { readonly kind: 'group'; readonly id: string };

/** The item's key, which its button carries as `data-item`. */
export const itemKey = ({ kind, id }: RailItem): string => `${kind}:${id}`;

export function itemOf(key: string): RailItem | null {
  const [kind, id] = key.split(':');
  if (id === undefined || (kind !== 'account' && kind !== 'group')) return null;
  return { kind, id };
}

/** The item that an event in the rail is about. */
export function itemAt(target: EventTarget): RailItem | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
  return element === null ? null : itemOf(element.dataset['item'] ?? '');
}

/** The button of an item, if it is on the screen. */
export const elementOf = (within: Element | null, key: string): HTMLElement | null =>
  within?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`) ?? null;
