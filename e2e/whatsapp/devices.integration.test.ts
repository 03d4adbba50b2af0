import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PendingCode, startWhatsApp, type WhatsApp } from './index.ts';
import { Tabs } from './testing/tabs.ts';

const URL = 'https://web.whatsapp.com/';

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

describe('linked devices', () => {
  it('are at most four a phone', async () => {
    const phone = whatsapp.phone('15550201');
    for (let n = 1; n <= 4; n += 1) {
      await tabs.open(URL);
      await phone.scan((await whatsapp.waitForCode()).value);
    }
    await tabs.open(URL);
    const fifth = phone.scan((await whatsapp.waitForCode()).value);
    await expect(fifth).rejects.toMatchObject({ reason: 'too-many-devices' });
    expect(phone.linkedDevices()).toHaveLength(4);
    phone.unlink();
    expect(await phone.waitForDevices(0)).toEqual([]);
  });

  it('are removed one by one', async () => {
    const phone = whatsapp.phone('15550202');
    for (const count of [1, 2]) {
      const page = await tabs.open(URL);
      await phone.scan((await codeOf(page)).value);
      await phone.waitForDevices(count);
    }
    const [first, second] = phone.linkedDevices();
    phone.unlink(first?.id);
    expect(phone.linkedDevices()).toEqual([second]);
    expect(() => {
      phone.unlink('nobody');
    }).toThrow(/no linked device nobody/);
  });

  it('are in conflict where two pages share a profile, and takeover() swaps them', async () => {
    const phone = whatsapp.phone('15550203');
    const older = await tabs.open(URL);
    await phone.scan((await codeOf(older)).value);
    const newer = await tabs.open(URL, older);
    await state(older, 'CONFLICT');
    await state(newer, 'CONNECTED');
    expect(phone.linkedDevices()).toHaveLength(1);

    await older.evaluate("window.require('WAWebSocketModel').Socket.takeover()");
    await state(older, 'CONNECTED');
    await state(newer, 'CONFLICT');
  });
});

async function codeOf(page: Page): Promise<PendingCode> {
  const id = await pageId(page);
  return whatsapp.log.until('the code of this page', () =>
    whatsapp.pendingCodes().find((code) => code.page === id),
  );
}

/** Waits until the server has last heard `wanted` from this page. */
async function state(page: Page, wanted: string): Promise<void> {
  const id = await pageId(page);
  await whatsapp.log.until(`the state ${wanted}`, () => {
    const last = whatsapp.log
      .of('page-state')
      .filter((entry) => entry.page === id)
      .at(-1);
    return last?.state === wanted ? last : undefined;
  });
}

function pageId(page: Page): Promise<unknown> {
  return page.evaluate("JSON.parse(document.getElementById('boot').textContent).page");
}
