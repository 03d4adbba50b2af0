import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pollUntil } from '../../waiting.ts';
import { findBrowser } from './find.ts';
import { runsAsRoot } from './launch.ts';
import { describeTree } from './process-view.ts';
import { killTree } from './processes.ts';

/** Real Chromes and other processes on a temporary folder, which end with the test. */
export class ChromeLab {
  readonly folder: string;
  readonly #children: ChildProcess[] = [];
  readonly #profiles: string[] = [];

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param folder one that is there; without it a new one. Either is deleted in the end. */
  static async open(folder?: string): Promise<ChromeLab> {
    return new ChromeLab(folder ?? (await mkdtemp(join(tmpdir(), 'switchboard-chrome-'))));
  }

  /**
   * Starts a Chrome of its own process group on a profile, as a killed app leaves it behind: without anybody at its other
   * end. Resolves with the browser's process once a page is shown.
   * @param path of the profile, inside the folder.
   */
  async startChrome(path: string): Promise<{ profile: string; pid: number; child: ChildProcess }> {
    const found = await findBrowser(process.env['SWITCHBOARD_CHROME']);
    if (!found.ok) throw new Error(found.error.message);
    const profile = join(this.folder, path);
    this.#profiles.push(profile);
    const sandbox = runsAsRoot() ? ['--no-sandbox'] : [];
    const child = this.#start(
      found.value.path,
      [`--user-data-dir=${profile}`, '--headless=new', '--disable-gpu', ...sandbox, 'about:blank'],
      'ignore',
    );
    const hasPage = async () =>
      (await describeTree({ profile, pid: null })).some(({ role }) => role === 'renderer');
    if (!(await pollUntil(hasPage, { everyMs: 50, limitMs: 20_000 }))) throw new Error('no page was shown');
    if (child.pid === undefined) throw new Error('unreachable');
    return { profile, pid: child.pid, child };
  }

  /** Starts a process that is no Chrome, with these arguments; `answers` asks whether it lives. */
  async startBystander(...args: string[]): Promise<{ pid: number; answers: () => Promise<boolean> }> {
    const script = "process.stdin.on('data', () => console.log('here')); console.log('up')";
    const child = this.#start(process.execPath, ['-e', script, ...args], 'pipe');
    const { stdin, stdout, pid } = child;
    if (!stdin || !stdout || pid === undefined) throw new Error('unreachable');
    await once(stdout, 'data');
    const exit = once(child, 'exit').then(() => false);
    stdin.on('error', () => undefined); // Asking one that has ended is what the question is for.
    const answers = () => {
      const answer = once(stdout, 'data').then(() => true);
      stdin.write('?');
      return Promise.race([exit, answer]);
    };
    return { pid, answers };
  }

  #start(program: string, args: string[], stdio: 'ignore' | 'pipe'): ChildProcess {
    const child = spawn(program, args, { detached: true, stdio, windowsHide: true });
    this.#children.push(child);
    return child;
  }

  /** Ends all that was started and deletes the folder. */
  async close(): Promise<void> {
    const gone = await Promise.all(this.#profiles.map((profile) => killTree({ profile, pid: null }, 5_000)));
    await Promise.all(this.#children.map(end));
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    if (gone.includes(false)) throw new Error('a Chrome was left behind');
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
