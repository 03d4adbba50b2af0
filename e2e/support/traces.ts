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

/** The files under a folder that contain a text, in UTF-8 or UTF-16. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(emptyIfGone);
    if (content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))) found.push(path);
  }
  return found;
}

/** Chrome deletes files while we look; any other reason not to read one must not pass for a file without the text. */
function emptyIfGone(error: NodeJS.ErrnoException): Buffer {
  if (error.code === 'ENOENT') return Buffer.alloc(0);
  throw error;
}
