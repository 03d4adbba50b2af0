import type { Scene } from './scenes.ts';

/** Does what a person would do to get to a scene: presses its buttons, types its text. */
export async function perform({ press = [], type }: Scene): Promise<void> {
  for (const [index, name] of press.entries()) {
    if (type !== undefined && index === press.length - 1) typeInto(await found('input'), type);
    (await found(`button`, name)).click();
    await nextFrame();
  }
  document.body.dataset['performed'] = 'yes';
}

/** The last such element, which is the one in an open dialog. */
async function found(selector: 'button' | 'input', text?: string) {
  for (;;) {
    const all = [...document.querySelectorAll(selector)];
    const match = all.findLast((one) => text === undefined || one.textContent === text);
    if (match !== undefined) return match;
    await nextFrame();
  }
}

// React listens to the native setter, not to an assignment.
function typeInto(input: HTMLElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
