import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Axe takes joined Arabic letters for an icon that a font draws for a word, and leaves them out of the text that a name
// has to have. There are no such fonts here: no difference in pixels makes a text an icon.
const noIconFonts = `axe.configure({
  checks: [{ id: 'label-content-name-mismatch', options: { pixelThreshold: 2 } }],
});`;

/** What has to be in a page before `violations` can look at it: as an initial script, or evaluated there once. */
export const axeSource = `${axe.source};${noIconFonts}`;

/**
 * What breaks the rules of WCAG 2.2 AA that a program can check, a line each; empty where all is well.
 * @param rules only these, by axe's names of them
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    runOnly: rules === undefined ? wcag : { type: 'rule', values: [...rules] },
    resultTypes: ['violations'],
  };
  return page.evaluate(async (asked) => {
    // What moves goes to its end at once: a dialog of which no frame was drawn yet is still see-through, and no dialog to
    // axe then, which finds fault with all that it covers.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    const found = await window.axe.run(document, asked);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`),
    );
  }, options);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
