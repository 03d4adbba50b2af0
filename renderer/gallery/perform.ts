import type { Scene } from './scenes.ts';

/** Does what a person would do to get to a scene: presses its buttons, types its text. */
export async function perform({ press = [], type }: Scene): Promise<void> {
  for (const [index, name] of press.entries()) {
    if (type !== undefined && index === press.length - 1) typeInto(await found('input'), type);
    const button = await found('button, [role=menuitem]', name);
    if (button.ariaHasPopup === 'menu') openMenu(button);
    else button.click();
    await nextFrame();
  }
  document.body.dataset['performed'] = 'yes';
}

/** The last such element, which is the one in an open dialog. */
async function found(selector: string, name?: string): Promise<HTMLElement> {
  for (;;) {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const match = all.findLast((one) => name === undefined || (one.ariaLabel ?? one.textContent) === name);
    if (match !== undefined) return match;
    await nextFrame();
  }
}

// A menu opens when the pointer goes down, or by a key; a click alone does not do it.
function openMenu(button: HTMLElement) {
  button.focus();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}

// React listens to the native setter, not to an assignment.
function typeInto(input: HTMLElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
