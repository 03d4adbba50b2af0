import { _electron, expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import type { Phone } from '../whatsapp/index.ts';
import { decodeQr } from './qr.ts';

/** The project's folder, which is the app that Electron opens. */
const project = resolve(import.meta.dirname, '../..');

export interface AppEnvironment {
  /** Where the app keeps its data. */
  readonly dataFolder: string;
  readonly whatsapp: { readonly host: string; readonly spki: string };
  /** Further or other variables; undefined takes one away. */
  readonly env?: Record<string, string | undefined>;
}

/** The real app in the real Electron, as a person meets it: by roles and names. */
export class App {
  private constructor(
    readonly electron: ElectronApplication,
    readonly window: Page,
    /** What the page wrote to its console as an error or a warning. */
    readonly complaints: string[],
  ) {}

  static async open(options: AppEnvironment): Promise<App> {
    const electron = await _electron.launch({
      args: [project],
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
    return new App(electron, window, complaints);
  }

  /** The complaints so far, for a test that provokes some; they are then done with. */
  takeComplaints(): string[] {
    return this.complaints.splice(0);
  }

  /** As a person quits: everything is stopped in order. Resolves when the process has ended. */
  close(): Promise<void> {
    return this.electron.close();
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

function environment({ dataFolder, whatsapp, env }: AppEnvironment): Record<string, string> {
  const all: Record<string, string | undefined> = {
    ...process.env,
    SWITCHBOARD_DATA_DIR: dataFolder,
    SWITCHBOARD_WHATSAPP_HOST: whatsapp.host,
    SWITCHBOARD_WHATSAPP_SPKI: whatsapp.spki,
    ...env,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
