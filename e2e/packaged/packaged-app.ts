import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { AppWindow } from '../support/app-window.ts';

export interface PackagedAppOptions {
  /** The program that was packaged. */
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** How long the program may take to open its window, and to end, in milliseconds. */
const limitMs = 45_000;

/**
 * The packaged app. It takes no debugger of Node, by which Playwright starts an Electron, so it is started like any
 * program and its page is reached as that of a browser.
 */
export class PackagedApp extends AppWindow {
  private constructor(
    /** The path of what runs. */
    readonly program: string,
    readonly process: ChildProcess,
    readonly browser: Browser,
    window: Page,
    /** What the program wrote to the terminal so far. */
    readonly output: () => string,
  ) {
    super(window);
  }

  static async open({ program, args, env }: PackagedAppOptions): Promise<PackagedApp> {
    // As the tests of the unpackaged app do: root gets no sandbox from Chromium.
    const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(program, [...root, '--remote-debugging-port=0', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    try {
      const address = await addressIn(child, () => output);
      const browser = await chromium.connectOverCDP(address);
      const [context] = browser.contexts();
      if (!context) throw new Error('the app has no pages');
      const window = context.pages()[0] ?? (await context.waitForEvent('page'));
      await window.waitForLoadState();
      return new PackagedApp(program, child, browser, window, () => output);
    } catch (error) {
      child.kill('SIGKILL');
      throw new Error(`the packaged app did not open:\n${output}`, { cause: error });
    }
  }

  /** Ends it as the system does when a person logs out of the computer. Throws where it does not end by itself. */
  async end(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit', { signal: AbortSignal.timeout(limitMs) });
    this.process.kill('SIGTERM');
    try {
      await ended;
    } catch (error) {
      this.process.kill('SIGKILL');
      throw new Error(`the packaged app did not end:\n${this.output()}`, { cause: error });
    } finally {
      await this.browser.close();
    }
  }
}

/** Where the program's pages can be reached; it says so itself. */
async function addressIn(child: ChildProcess, output: () => string): Promise<string> {
  const limit = AbortSignal.timeout(limitMs);
  for (;;) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(output()) ?? [];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    if (child.stderr)
      await Promise.race([
        once(child.stderr, 'data', { signal: limit }),
        once(child, 'exit', { signal: limit }),
      ]);
  }
}
