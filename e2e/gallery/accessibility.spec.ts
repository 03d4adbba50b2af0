import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import process from 'node:process';
import { scenes } from '../../renderer/gallery/scenes.ts';
import { serveGallery } from '../../renderer/gallery/serve.mjs';
import { axeSource, violations } from '../support/axe.ts';
import { chosenScenes } from './chosen-scenes.ts';
import { cutOff } from './cut-off.ts';

// The scenes of the interface by the rules of WCAG 2.2 AA that a program can check: in light, in dark and right to
// left, in the smallest window and at twice the size.

const looked = process.env['SWITCHBOARD_FULL'] === '1' ? Object.keys(scenes) : chosenScenes;

const softly = expect.configure({ soft: true });

const usual = { width: 1200, height: 800 };
/** The smallest window, and the usual one at 200 %. */
const tight = { smallest: { width: 900, height: 600 }, 'twice the size': { width: 600, height: 400 } };

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
/** What the page wrote as an error: also that a scene could not be brought about. */
const complaints: string[] = [];

// One page for all: each scene loads it anew, and what it keeps beyond that is the last country of a number.
test.beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({
    executablePath: process.env['SWITCHBOARD_CHROME'] ?? '/usr/bin/chromium',
    // The pages are our own, and as root no sandbox would start.
    args: ['--no-sandbox'],
  });
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.addInitScript({ content: axeSource });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

test.afterAll(async () => {
  await browser.close();
  await gallery.close();
});

for (const scene of looked) {
  test(`accessible: ${scene}`, async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(usual);
    await page.goto(`${gallery.address}?scene=${scene}`);
    await page.locator('body[data-performed]').waitFor();
    expect(complaints.splice(0), 'what the page complained of').toEqual([]);
    const light = await canvas();
    expect.soft(await violations(page), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(canvas).not.toBe(light);
    await turn('rtl');
    // The rules that these two can change.
    // Again if need be: here and there Chromium changes a colour some frames after the others.
    await softly
      .poll(() => violations(page, ['color-contrast', 'target-size']), {
        message: 'dark, rtl',
        timeout: 5_000,
      })
      .toEqual([]);

    for (const [name, size] of Object.entries(tight)) {
      await page.setViewportSize(size);
      for (const direction of ['rtl', 'ltr'] as const) {
        await turn(direction);
        // A menu finds its new place a moment after the window has its new size.
        await softly
          .poll(() => page.evaluate(cutOff), { message: `${name}, ${direction}`, timeout: 5_000 })
          .toEqual([]);
      }
    }
  });
}

/** The colour beneath everything; Chromium changes it a frame after the scheme, once nothing fades any more. */
async function canvas(): Promise<string> {
  return page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    return getComputedStyle(document.documentElement).getPropertyValue('--canvas');
  });
}

async function turn(direction: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate((to) => {
    document.documentElement.dir = to;
  }, direction);
}
