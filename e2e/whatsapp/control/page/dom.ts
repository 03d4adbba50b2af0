/** The element with this id. Throws if the document has none of that kind. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} with the id ${id}.`);
  return found;
}

/** Runs `handle` at each `event` of an element, instead of what the browser would do with a form. */
export function listen(id: string, event: 'change' | 'submit', handle: () => Promise<void>): void {
  element(id, HTMLElement).addEventListener(event, (happened) => {
    happened.preventDefault();
    handle().catch(reportError);
  });
}

const drawn = new Map<string, string>();

/**
 * Fills a list with one item for each of `data`; `emptyId` is what to show in place of an empty one.
 * What has not changed is left alone: a person may be about to press a button in it.
 */
export function draw<T>(
  id: string,
  data: readonly T[],
  toItem: (one: T) => HTMLElement,
  emptyId?: string,
): void {
  const key = JSON.stringify(data);
  if (drawn.get(id) === key) return;
  drawn.set(id, key);
  element(id, HTMLElement).replaceChildren(...data.map(toItem));
  if (emptyId !== undefined) element(emptyId, HTMLElement).hidden = data.length > 0;
}

/** A line with a name, a detail and one button, which is off while it works. */
export function row(
  name: string,
  detail: string,
  action: string,
  act: () => Promise<void>,
  style = '',
): HTMLElement {
  const title = document.createElement('strong');
  title.textContent = name;
  const small = document.createElement('span');
  small.className = 'detail';
  small.textContent = detail;
  const text = document.createElement('div');
  text.append(title, small);

  const button = document.createElement('button');
  button.type = 'button';
  button.className = style;
  button.textContent = action;
  button.setAttribute('aria-label', `${action} ${name}`);
  button.addEventListener('click', () => {
    button.disabled = true;
    act()
      .catch(reportError)
      .finally(() => {
        button.disabled = false;
      });
  });

  const item = document.createElement('li');
  item.className = 'row';
  item.append(text, button);
  return item;
}
