// Photographs every scene of the built gallery under the app's content security policy, in light and dark, and checks
// that nothing breaks the policy and that the QR code in the picture decodes.
//   node renderer/gallery/shoot.mjs FOLDER [SCENE ...]
import { chromium } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { serveGallery } from './serve.mjs';

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where to: node renderer/gallery/shoot.mjs FOLDER [SCENE ...]');

const sizes = [
  { width: 1200, height: 800 },
  { width: 900, height: 600 },
];

const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env.SWITCHBOARD_CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const complaints = [];

try {
  const page = await browser.newPage();
  let where = 'index';
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${where}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${where}: ${error.message}`));

  const { address } = gallery;
  await page.goto(address);
  const names = await page.locator('a[data-scene]').allTextContents();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const name of names.filter((one) => only.length === 0 || only.includes(one))) {
        where = `${name}, ${colorScheme}, ${size.width}`;
        await page.goto(`${address}?scene=${name}`);
        await page.locator('body[data-performed]').waitFor();
        await page.screenshot({
          path: `${folder}/${name}-${colorScheme}-${size.width}.png`,
          animations: 'disabled',
        });
        await checkCode(page);
      }
    }
  }

  async function checkCode(scene) {
    const code = scene.getByRole('img', { name: /^QR code for / });
    if ((await code.count()) === 0) return;
    const { width, height, data } = PNG.sync.read(await scene.screenshot());
    const box = await code.boundingBox();
    // A code that needs scrolling cannot be in the picture.
    if (box.y + box.height > height) return void console.log(`${where}: code below the fold`);
    if (box.width < 240 || box.width !== box.height) complaints.push(`${where}: the code is ${box.width} px`);
    if (!jsqr(new Uint8ClampedArray(data), width, height)?.data.startsWith('2@'))
      complaints.push(`${where}: no QR code decodes`);
  }
} finally {
  await browser.close();
  await gallery.close();
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
