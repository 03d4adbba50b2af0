import type { App } from './app.ts';

/** Adds a team by the desk's menu. */
export async function addTeam(app: App, name: string): Promise<void> {
  await app.window.getByRole('button', { name: 'Desk menu' }).click();
  await app.window.getByRole('menuitem', { name: 'New team…' }).click();
  const dialog = app.window.getByRole('dialog', { name: 'New team' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Add team' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Moves an account into a team by the menu of its row. */
export async function moveToTeam(app: App, label: string, team: string): Promise<void> {
  await app.rail(label).click({ button: 'right' });
  await app.window.getByRole('menuitem', { name: 'Move to team…' }).click();
  const dialog = app.window.getByRole('dialog', { name: `Move ${label} to a team` });
  await dialog.getByRole('button', { name: new RegExp(`^${team}\\b`) }).click();
  await dialog.waitFor({ state: 'hidden' });
}
