import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { AppWindow } from './app-window.ts';
import { environment, ownDisplay, type AppEnvironment } from './environment.ts';
import { askAgain } from './lost-answers.ts';

/** The project's folder, which is the app that Electron opens. */
const project = resolve(import.meta.dirname, '../..');

export type Motion = 'ordinary' | 'reduced';

export interface AppOptions extends AppEnvironment {
  /** What else the app is started with. */
  readonly args?: readonly string[];
  /** It opens without a window that a person sees. */
  readonly hidden?: true;
  /**
   * `reduced`: what moves goes to its end at once, as people can ask their system for. Without a graphics card every frame
   * of a countdown costs the processor.
   */
  readonly motion?: Motion;
}

/** How long a new window may take to paint, in milliseconds. */
const framesWithinMs = 15_000;

/** How long the app may take to close once a test is over. */
const closeLimitMs = 45_000;

/** The real app in the real Electron. */
export class App extends AppWindow {
  private constructor(
    readonly electron: ElectronApplication,
    /** Its main process. */
    readonly process: ChildProcess,
    window: Page,
    /** What the page wrote to its console as an error or a warning. */
    readonly complaints: string[],
  ) {
    super(window);
  }

  static async open(options: AppOptions): Promise<App> {
    const app = await App.#open(options);
    if (options.hidden || (await paints(app.window))) return app;
    // A virtual display gives a new window no frame at all now and then, and nothing can be clicked in it then.
    process.stderr.write('A window without frames was closed and opened again.\n');
    await app.end();
    return App.#open(options);
  }

  static async #open(options: AppOptions): Promise<App> {
    const electron = await _electron.launch({
      args: [project, ...drawing(), ...(options.args ?? [])],
      cwd: project,
      env: environment(options),
    });
    askAgain(electron);
    const complaints: string[] = [];
    electron.on('window', (page) => {
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
    });
    const window = await electron.firstWindow();
    if (options.motion === 'reduced') await window.emulateMedia({ reducedMotion: 'reduce' });
    await window.waitForLoadState();
    return new App(electron, electron.process(), window, complaints);
  }

  /** The complaints so far, for a test that provokes some; they are then done with. */
  takeComplaints(): string[] {
    return this.complaints.splice(0);
  }

  /** As a person quits: everything is stopped in order. Resolves when the process has ended. */
  close(): Promise<void> {
    return this.electron.close();
  }

  /** Closes it after a test, whatever that left: a question that nobody answers must not hold up the tests after it. */
  async end(): Promise<void> {
    let late: NodeJS.Timeout | undefined;
    const killed = new Promise<boolean>((resolve) => {
      late = setTimeout(() => {
        resolve(this.process.kill('SIGKILL'));
      }, closeLimitMs);
    });
    const wasKilled = await Promise.race([this.electron.close().then(() => false), killed]);
    clearTimeout(late);
    expect(wasKilled, 'the app did not close').toBe(false);
  }
}

/** A virtual display has no graphics card: without this each start looks for one first, in a process of its own. */
const drawing = () => (ownDisplay() ? ['--disable-gpu'] : []);

/** Whether the window gets a frame within a while. */
const paints = (window: Page): Promise<boolean> =>
  window.evaluate(
    (limit) =>
      new Promise<boolean>((resolve) => {
        setTimeout(resolve, limit, false);
        requestAnimationFrame(() => {
          resolve(true);
        });
      }),
    framesWithinMs,
  );
