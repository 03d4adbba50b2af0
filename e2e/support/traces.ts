import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Files and folders are deleted while we look; any other reason not to read must not pass for a lack of the text. */
const orGone =
  <T>(nothing: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  };
