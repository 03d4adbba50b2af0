import { expect, type Locator, type Page } from '@playwright/test';
import type { Phone } from '../whatsapp/index.ts';
import { decodeQr } from './qr.ts';

/** The app's window as a person meets it: by roles and names. */
export class AppWindow {
  constructor(readonly window: Page) {}

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
