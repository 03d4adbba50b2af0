import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { commandChannel, updateChannel } from '../../shared/channels.ts';
import type { CommandName } from '../../shared/contract.ts';
import { fail, type Result } from '../../shared/errors.ts';
import type { Update } from '../../shared/view.ts';
import { forbidden } from './refusals.ts';
import { isTrusted } from './sender.ts';

/** The names of the contract's commands, filled in by the build (electron.vite.config.ts). */
declare const COMMAND_NAMES: readonly CommandName[];

/** Answers a command, whatever it was given. It never rejects. */
export type Answerer = (name: CommandName, input: unknown) => Promise<Result<unknown>>;

/**
 * Serves every command of the contract, to our own windows only.
 * @param origin the one that our own pages have.
 * @param answerer what is called before it is there waits for it.
 */
export function serveCommands(origin: string, answerer: Promise<Answerer>): void {
  for (const name of COMMAND_NAMES) {
    ipcMain.handle(commandChannel(name), async (event, input: unknown) =>
      isTrusted(senderOf(event), origin) ? (await answerer)(name, input) : fail(forbidden()),
    );
  }
}

const senderOf = (event: IpcMainInvokeEvent) => ({
  frame: event.senderFrame,
  isOurWindow: BrowserWindow.fromWebContents(event.sender) !== null,
});

/** Sends an update to every window that is still there. */
export function sendUpdate(update: Update): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(updateChannel, update);
  }
}
