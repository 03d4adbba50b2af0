import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { listProcesses, type ProcessInfo } from '../../electron/sessions/chrome/processes.ts';

/** The processes whose command line names the profiles under a data folder. */
export async function processesOf(dataFolder: string, account = ''): Promise<number[]> {
  return (await chromeProcesses(dataFolder, account)).map(({ pid }) => pid);
}

/** The process of an account's Chrome that leads the others. */
export async function browserProcessOf(dataFolder: string, account: string): Promise<number> {
  const [leader] = await browserProcessesOf(dataFolder, account);
  if (leader === undefined) throw new Error('no Chrome runs for this account');
  return leader;
}

/** One process for each Chrome of an account: the one that leads the others, whose group is named after it. */
export async function browserProcessesOf(dataFolder: string, account: string): Promise<number[]> {
  const leaders = (await chromeProcesses(dataFolder, account)).filter(({ pid, group }) => pid === group);
  return leaders.map(({ pid }) => pid);
}

async function chromeProcesses(dataFolder: string, account: string): Promise<ProcessInfo[]> {
  const profiles = join(dataFolder, 'profiles', account);
  return (await listProcesses()).filter(({ command }) => command.includes(profiles));
}

/** The id of an account, as the app has written it down. */
export async function accountId(dataFolder: string, label: string): Promise<string> {
  const text = await readFile(join(dataFolder, 'accounts.json'), 'utf8');
  const { accounts } = JSON.parse(text) as { accounts: { account: { id: string; label: string } }[] };
  const found = accounts.find(({ account }) => account.label === label);
  if (!found) throw new Error(`no account ${label} is written down`);
  return found.account.id;
}

/** The labels of all accounts in their order, as the app has written it down. */
export async function storedLabels(dataFolder: string): Promise<string[]> {
  const text = await readFile(join(dataFolder, 'accounts.json'), 'utf8');
  const { accounts } = JSON.parse(text) as { accounts: { account: { label: string } }[] };
  return accounts.map(({ account }) => account.label);
}

/** The files under a folder that contain a text, in UTF-8 or UTF-16. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(orGone([]))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesWith(path, text)));
    if (!entry.isFile()) continue;
    const content = await readFile(path).catch(orGone(Buffer.alloc(0)));
    if (content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))) found.push(path);
  }
  return found;
}

/** Where each of these texts is found under a folder, in a file or in its name, as it is or encoded; paths from there. */
export async function tracesOf(folder: string, texts: readonly string[]): Promise<Record<string, string[]>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = Object.fromEntries(texts.map((text): [string, string[]] => [text, []]));
  const wanted = texts.map((text) => [text, encodingsOf(text)] as const);
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(orGone(Buffer.alloc(0)));
    for (const [text, forms] of wanted) {
      if (entry.name.includes(text) || forms.some((form) => content.includes(form)))
        found[text]?.push(relative(folder, path));
    }
  }
  return found;
}

function encodingsOf(text: string): Buffer[] {
  const plain = Buffer.from(text);
  const written = [text, encodeURIComponent(text), plain.toString('hex'), plain.toString('base64url')];
  return [...written.map((form) => Buffer.from(form)), Buffer.from(text, 'utf16le')];
}

/** Files and folders are deleted while we look; any other reason not to read must not pass for a lack of the text. */
const orGone =
  <T>(nothing: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  };
