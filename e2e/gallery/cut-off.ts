/**
 * Runs inside the page: what a person cannot get to see or to press in a window of this size. It may scroll downwards,
 * but not sideways.
 */
export async function cutOff(): Promise<string[]> {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}” .${(element.getAttribute('class') ?? '').split(' ').slice(0, 4).join('.')}`;

  const isHidden = (element: Element) =>
    element.closest('[aria-hidden="true"], [inert], .sr-only') !== null || !element.checkVisibility();

  const sideways = [...document.querySelectorAll('html, body, body *')]
    .filter((element) => element instanceof HTMLElement && !isHidden(element))
    .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
    .concat(document.documentElement)
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `scrolls sideways: ${name(element)} ${element.scrollWidth} > ${element.clientWidth}`);

  // The pane behind a list that hangs at a button can be scrolled, and the list comes along.
  const opener = document.querySelector('[aria-haspopup=dialog][aria-expanded=true]');
  opener?.scrollIntoView({ block: 'start', behavior: 'instant' });
  for (let frame = 0; opener && frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));

  const modal = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].at(-1);
  const unreachable = [
    ...(modal ?? document).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, [tabindex="0"], [role=menuitem]',
    ),
  ]
    .filter((element) => !isHidden(element) && !element.matches(':disabled, [aria-disabled=true]'))
    .flatMap((element) => {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const outside = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
      const tall = bottom - top > innerHeight;
      if (outside && !tall) return [`outside the window: ${name(element)}`];
      const hit = document.elementFromPoint(
        (left + right) / 2,
        Math.min((top + bottom) / 2, innerHeight - 1),
      );
      const reached =
        hit !== null &&
        (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
      return reached ? [] : [`covered or cut off: ${name(element)} by ${hit ? name(hit) : 'nothing'}`];
    });

  return [...sideways, ...unreachable];
}
