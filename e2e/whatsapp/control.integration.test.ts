import { request } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhatsApp, type WhatsApp } from './index.ts';
import { Tabs } from './testing/tabs.ts';

let whatsapp: WhatsApp;
let tabs: Tabs;

beforeAll(async () => {
  whatsapp = await startWhatsApp();
  tabs = await Tabs.launch(whatsapp);
});
afterAll(async () => {
  await tabs.end();
  await whatsapp.close();
});

describe('the control page', () => {
  it('lets a person scan, write, unlink and switch the phone off', async () => {
    expect(whatsapp.phones()).toEqual([]);
    const control = await tabs.open(whatsapp.control.url);
    expect(whatsapp.phones().map(({ name }) => name)).toEqual(['Support 1']);
    const [phone] = whatsapp.phones();
    await tabs.open('https://web.whatsapp.com/');

    await click(control, '#codes button');
    const linked = await phone?.waitForDevices(1);
    expect(linked).toHaveLength(1);

    await control.type('#text', 'Is anybody there?');
    await click(control, '#message button');
    await whatsapp.log.until('the message', () => phone?.messages().at(-1));
    expect(phone?.messages()).toMatchObject([{ text: 'Is anybody there?', fromMe: false }]);

    await click(control, '#devices button');
    expect(await phone?.waitForDevices(0)).toEqual([]);

    await click(control, '#online');
    await whatsapp.log.until('the phone to be offline', () => (phone?.online === false ? true : undefined));
    await whatsapp.waitForCode();
    await click(control, '#codes button');
    await control.waitForFunction("document.getElementById('problem').textContent.includes('offline')");
  });

  it('creates a phone and shows it', async () => {
    const control = await tabs.open(whatsapp.control.url);
    await click(control, 'summary');
    await control.type('#new-name', 'Night desk');
    await control.type('#new-number', '15550777');
    await click(control, '#create button');
    await control.waitForFunction("document.getElementById('number').textContent === '+15550777'");
    expect(whatsapp.phone('15550777').name).toBe('Night desk');
  });
});

describe('the control server', () => {
  it('refuses whoever lacks the token, or comes by another host name or from another site', async () => {
    const { host, pathname, origin } = new URL(whatsapp.control.url);
    expect(await statusOf('GET', pathname, { host })).toBe(200);
    expect(await statusOf('GET', '/', { host })).toBe(403);
    expect(await statusOf('GET', '/guess/', { host })).toBe(403);
    expect(await statusOf('GET', pathname, { host: 'phones.example' })).toBe(403);
    expect(await statusOf('GET', pathname, { host, origin: 'https://phones.example' })).toBe(403);

    const act = `${pathname}act`;
    expect(await statusOf('POST', act, { host, origin })).toBe(200);
    expect(await statusOf('POST', act, { host })).toBe(403);
    expect(await statusOf('POST', act, { host, origin: 'https://phones.example' })).toBe(403);
  });
});

async function click(page: Page, selector: string): Promise<void> {
  await page.locator(selector).setTimeout(30_000).click();
}

function statusOf(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  const { hostname, port } = new URL(whatsapp.control.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject);
    asked.end(method === 'POST' ? '{}' : undefined);
  });
}
