import { _electron, expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Phone } from '../whatsapp/index.ts';
import { environment, type AppEnvironment } from './environment.ts';
import { decodeQr } from './qr.ts';

/** The project's folder, which is the app that Electron opens. */
const project = resolve(import.meta.dirname, '../..');

export interface AppOptions extends AppEnvironment {
  /** What else the app is started with. */
  readonly args?: readonly string[];
  /** It opens without a window that a person sees. */
  readonly hidden?: true;
}

/** How long a new window may take to paint, in milliseconds. */
const framesWithinMs = 15_000;

/** How long the app may take to close once a test is over. */
const closeLimitMs = 45_000;

/** The real app in the real Electron, as a person meets it: by roles and names. */
export class App {
  private constructor(
    readonly electron: ElectronApplication,
    /** Its main process. */
    readonly process: ChildProcess,
    readonly window: Page,
    /** What the page wrote to its console as an error or a warning. */
    readonly complaints: string[],
  ) {}

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
      args: [project, ...(options.args ?? [])],
      cwd: project,
      env: environment(options),
    });
    const complaints: string[] = [];
    electron.on('window', (page) => {
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
    });
    const window = await electron.firstWindow();
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

  /** Takes a picture of the window, with what moves at its end. */
  async picture(path: string): Promise<void> {
    await this.window.screenshot({ path, animations: 'disabled' });
  }

  readonly rail = (label: string): Locator =>
    this.window
      .getByRole('navigation', { name: 'Accounts' })
      .getByRole('button', { name: new RegExp(`^${label}\\b`) });

  readonly status = (): Locator => this.window.getByRole('main').getByRole('status');

  readonly qr = (label: string): Locator => this.window.getByRole('img', { name: `QR code for ${label}` });

  readonly receipt = (): Locator => this.window.getByRole('region', { name: 'Receipt' });

  readonly logOutDialog = (label: string): Locator =>
    this.window.getByRole('alertdialog', { name: `Log out ${label}?` });

  /** A question before something that is hard to undo, by its title. */
  readonly question = (title: string | RegExp): Locator =>
    this.window.getByRole('alertdialog', { name: title });

  async add(label: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Add account', exact: true }).click();
    const dialog = this.window.getByRole('dialog', { name: 'Add account' });
    await dialog.getByRole('textbox', { name: 'Label' }).fill(label);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async select(label: string): Promise<void> {
    await this.rail(label).click();
    await this.window.getByRole('heading', { name: label }).waitFor();
  }

  /** Reads the QR code off the screen, as a phone's camera does. */
  async readQr(label: string): Promise<string> {
    await this.qr(label).waitFor();
    return decodeQr(await this.qr(label).screenshot());
  }

  /** Adds an account and links it: its code is read off the screen and scanned with this phone. */
  async link(label: string, phone: Pick<Phone, 'scan'>): Promise<void> {
    await this.add(label);
    await phone.scan(await this.readQr(label));
    await expect(this.status()).toHaveText('Linked', { timeout: 30_000 });
  }

  /** Chooses an entry of the account's menu. */
  async chooseAction(name: string): Promise<void> {
    await this.window.getByRole('button', { name: 'More actions' }).click();
    await this.window.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Asks for a pairing code for a number, as a person types it. */
  async askForCode(typed: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Link with phone number instead' }).click();
    await this.window.getByRole('textbox', { name: 'Phone number' }).fill(typed);
    await this.window.getByRole('button', { name: 'Get a code' }).click();
  }

  /** Reads the pairing code off the screen. */
  async readPairingCode(): Promise<string> {
    return this.window.getByRole('group', { name: /^Pairing code/ }).innerText();
  }

  async askToLogOut(): Promise<void> {
    await this.window.getByRole('main').getByRole('button', { name: 'Log out' }).click();
  }

  async confirmLogOut(label: string): Promise<void> {
    await this.askToLogOut();
    await this.logOutDialog(label).getByRole('button', { name: 'Log out' }).click();
  }
}

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
