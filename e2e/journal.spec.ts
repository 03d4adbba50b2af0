import type { Locator } from '@playwright/test';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './support/app.ts';
import { axeSource, violations } from './support/axe.ts';
import { give } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { answerFileDialogs } from './support/system.ts';

const label = 'Support 1';
const number = '15550001';

async function openJournal(app: App): Promise<Locator> {
  await app.window.keyboard.press('Control+j');
  const journal = app.window.getByRole('dialog', { name: 'Journal' });
  await expect(journal.getByRole('region', { name: 'Entries' })).toHaveAttribute('aria-busy', 'false');
  return journal;
}

const entries = (journal: Locator) => journal.getByRole('region', { name: 'Entries' }).getByRole('listitem');

/** One account that Ana linked and logged out. */
async function aShift(app: App, phone: Parameters<App['link']>[1]): Promise<void> {
  await give(app, 'takeOver', { person: 'Ana Souza' });
  await app.link(label, phone);
  await app.confirmLogOut(label);
  await expect(app.receipt()).toBeVisible();
}

/** The records of a table after RFC 4180, by the names in its first record. */
function parseTable(text: string): Record<string, string>[] {
  const records: string[][] = [[]];
  let [field, inQuotes] = ['', false];
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place] ?? '';
    if (inQuotes && letter === '"' && text[place + 1] === '"') field += text[++place] ?? '';
    else if (letter === '"') inQuotes = !inQuotes;
    else if (!inQuotes && letter === ',') {
      records.at(-1)?.push(field);
      field = '';
    } else if (!inQuotes && letter === '\r' && text[place + 1] === '\n') {
      records.at(-1)?.push(field);
      records.push([]);
      [field, place] = ['', place + 1];
    } else field += letter;
  }
  const [names = [], ...rows] = records.slice(0, -1);
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index] ?? '', value])));
}

test('the journal says who linked and logged out which number, shows the receipt, and can be filtered', async ({
  app,
  whatsapp,
}) => {
  await aShift(app, whatsapp.phone(number));
  await app.add('Support 2');
  const journal = await openJournal(app);
  const logout = entries(journal).filter({ hasText: 'Logged out here' });
  await expect(logout).toContainText(label);
  await expect(logout).toContainText('Ana Souza');
  await expect(entries(journal).filter({ hasText: 'Linked with a QR code' })).toContainText('Ana Souza');

  await logout.getByRole('button', { name: `Receipt of ${label}` }).press('Enter');
  const receipt = logout.getByRole('list', { name: 'Receipt' });
  for (const part of ['Phone told', 'Chrome closed', 'Credentials erased'])
    await expect(receipt.getByRole('listitem').filter({ hasText: part })).toContainText('Done');

  await app.window.evaluate(axeSource);
  expect(await violations(app.window)).toEqual([]);

  const filter = (name: string, value: string) =>
    journal.getByRole('combobox', { name, exact: true }).selectOption(value);
  await filter('Account', 'Support 2');
  await expect(logout).toBeHidden();
  await expect(entries(journal).filter({ hasText: 'Added to the desk' })).toHaveCount(1);
  await filter('Account', label);
  await filter('Person', 'Ana Souza');
  await filter('About', 'Linked');
  await expect(entries(journal)).toHaveText([/Linked with a QR code/]);
  await filter('About', 'Logged out here');
  await expect(entries(journal)).toHaveText([/Logged out here/]);
  await filter('Team', 'No team');
  await expect(entries(journal).first()).toContainText('Logged out here');
  await journal.getByLabel('From', { exact: true }).fill('2099-01-01');
  await expect(journal.getByText('No entry fits these filters.')).toBeVisible();
  await journal.getByRole('button', { name: 'Clear filters' }).click();
  await expect(logout).toBeVisible();
});

test('what the journal holds is proved, and a byte that somebody changed on the disk is found', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  await aShift(app, whatsapp.phone(number));
  const file = join(dataFolder, 'journal', 'journal-000001.jsonl');
  const journal = await openJournal(app);
  const verify = journal.getByRole('button', { name: 'Verify' });
  await verify.click();
  await expect(journal.getByRole('status')).toContainText(/The journal is intact: \d+ entries/);

  const before = await readFile(file, 'utf8');
  const line = before.split('\n').findIndex((text) => text.includes('"kind":"linked"')) + 1;
  await writeFile(file, before.replace(/("kind":"linked".*?"number":"1555000)1/, '$12'));
  await verify.click();
  const verdict = journal.getByRole('status');
  await expect(verdict).toContainText(
    `The journal was damaged or changed: line ${line} of journal-000001.jsonl.`,
  );
  await expect(verdict).toContainText('The content of this entry was changed after it was written.');

  // Nothing else is lost, and the journal goes on.
  await expect(entries(journal).filter({ hasText: 'Logged out here' })).toBeVisible();
  await app.window.keyboard.press('Escape');
  await app.add('Support 2');
  const again = await openJournal(app);
  await expect(entries(again).first()).toContainText('Support 2');
});

test('an export is a table that other programs read, and holds nothing that was not meant', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  await aShift(app, whatsapp.phone(number));
  const file = join(dataFolder, 'journal', 'journal-000001.jsonl');
  await expect.poll(() => readFile(file, 'utf8')).toContain('"kind":"logged-out"');
  await give(app, 'takeOver', { person: '=cmd|calc' });
  const journal = await openJournal(app);
  const path = join(dataFolder, 'journal.csv');
  await answerFileDialogs(app, path);
  await journal.getByRole('button', { name: 'Export CSV' }).click();
  await expect(journal.getByText(/^\d+ entries were saved\.$/)).toBeVisible();
  await expect(entries(journal).filter({ hasText: 'The journal was exported' })).toBeVisible();

  const text = await readFile(path, 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const rows = parseTable(text.slice(1));
  const logout = rows.find(({ kind }) => kind === 'logged-out');
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown;
  expect(logout).toMatchObject({
    account: label,
    number,
    person: 'Ana Souza',
    time,
    phone_told: time,
    chrome_gone: time,
    credentials_erased: time,
    error: '',
  });
  expect(rows.find(({ kind }) => kind === 'taken-over')).toMatchObject({ number: '' });
  expect(rows.map(({ person }) => person)).toContain("'=cmd|calc");
  expect(rows.map(({ n }) => Number(n))).toEqual(rows.map((_, index) => index + 1));
  expect(text).not.toContain(dataFolder);
  expect(text).not.toMatch(/2@|password|profiles/i);

  // A folder that cannot be written to is told, and leaves nothing behind.
  const closed = join(dataFolder, 'closed');
  await mkdir(closed, { mode: 0o500 });
  await chmod(closed, 0o500);
  await answerFileDialogs(app, join(closed, 'no', 'journal.jsonl'));
  await journal.getByRole('button', { name: 'Export JSON lines' }).click();
  await expect(journal.getByRole('alert')).toContainText('The file could not be written.');
});
