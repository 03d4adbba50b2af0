import type { Locale } from '../../shared/i18n/locales.ts';
import type { Scene } from './scenes.ts';

/** Does what a person would do to get to a scene: presses its buttons, types its text. */
export async function perform({ press = [], type, into, fill = {}, drag }: Scene): Promise<void> {
  if (drag !== undefined) await dragOver(drag);
  for (const [index, name] of press.entries()) {
    const key = keys[name];
    if (key !== undefined) {
      await pressKey(key);
      await nextFrame();
      if (type !== undefined && index === press.length - 1) typeInto(await focusedBox(), type);
      continue;
    }
    if (index === press.length - 1)
      for (const [label, words] of Object.entries(fill)) typeInto(await foundBox(label), words);
    const button = await found('button, [role^=menuitem]', name);
    if (type !== undefined && index === press.length - 1) typeInto(await foundBox(into), type);
    button.scrollIntoView({ block: 'nearest' });
    if (button.role === 'tab') button.focus();
    else if (button.ariaHasPopup === 'menu') openMenu(button);
    else button.click();
    await nextFrame();
  }
}

/** How long a scene waits for something to press or to type into, in milliseconds. */
const patience = 5000;

/** Waits for the window to have changed over to a language, whose words are loaded when they are first needed. */
export async function untilSpoken(language: Locale): Promise<void> {
  const until = Date.now() + patience;
  while (document.documentElement.lang !== language && Date.now() < until) await nextFrame();
}

/** Resolves when the scene stands, with what arrives or fades at its end. */
export async function settle(): Promise<void> {
  await found('#root *');
  await nextFrame();
  await nextFrame();
  const brief = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 1000);
  await Promise.allSettled(brief.map(({ finished }) => finished));
}

/** What a screen reader calls it, as far as our own elements go. */
function nameOf(element: HTMLElement): string {
  if (element.ariaLabel !== null) return element.ariaLabel;
  const said = element.cloneNode(true) as HTMLElement;
  for (const unsaid of said.querySelectorAll('[aria-hidden]')) unsaid.remove();
  return said.textContent;
}

/** The last such element, which is the one in an open dialog. */
async function found(selector: string, name?: string): Promise<HTMLElement> {
  const until = Date.now() + patience;
  for (;;) {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const match = all.findLast((one) => name === undefined || nameOf(one) === name);
    if (match !== undefined) return match;
    if (Date.now() > until) throw new Error(`Nothing here is “${name ?? selector}”.`);
    await nextFrame();
  }
}

/** Keys that a scene presses as it presses buttons. */
const keys: Readonly<Record<string, KeyboardEventInit>> = {
  Escape: { key: 'Escape' },
  'Control+f': { key: 'f', code: 'KeyF', ctrlKey: true },
  'Control+j': { key: 'j', code: 'KeyJ', ctrlKey: true },
  'Control+k': { key: 'k', code: 'KeyK', ctrlKey: true },
  'Control+,': { key: ',', code: 'Comma', ctrlKey: true },
};

async function pressKey(key: KeyboardEventInit): Promise<void> {
  await found('main');
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
}

// A menu opens when the pointer goes down, or by a key; a click alone does not do it.
function openMenu(button: HTMLElement) {
  button.focus();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}

/** The box of that label. */
async function foundBox(label: string | undefined): Promise<HTMLElement> {
  if (label === undefined) return found('input');
  const labelled = await found('label', label);
  const box = labelled instanceof HTMLLabelElement ? labelled.control : null;
  if (box === null) throw new Error(`The label ${label} has no box.`);
  return box;
}

// React listens to the native setter, not to an assignment.
function typeInto(input: HTMLElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function focusedBox(): Promise<HTMLInputElement> {
  for (;;) {
    if (document.activeElement instanceof HTMLInputElement) return document.activeElement;
    await nextFrame();
  }
}

/** Takes a line of the rail by the pointer and holds it over another. */
async function dragOver({ from, to }: { from: string; to: string }): Promise<void> {
  const find = (name: string) => found(`nav button[aria-label^="${name}"]`);
  const start = (await find(from)).getBoundingClientRect();
  const end = (await find(to)).getBoundingClientRect();
  const at = (type: string, rect: DOMRect, target: EventTarget) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        clientX: rect.left + 40,
        clientY: rect.top + 8,
        button: 0,
        isPrimary: true,
        bubbles: true,
      }),
    );
  at('pointerdown', start, await find(from));
  at('pointermove', new DOMRect(start.left, start.top + 20), document);
  await nextFrame();
  await nextFrame();
  at('pointermove', end, document);
  await nextFrame();
}
