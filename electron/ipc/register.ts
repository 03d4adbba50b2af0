import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { commandChannel, updateChannel } from '../../shared/channels.ts';
import { commandNames, type Handlers } from '../../shared/contract.ts';
import { fail } from '../../shared/errors.ts';
import type { Update } from '../../shared/view.ts';
import { answer, type Guard } from './answer.ts';
import { forbidden } from './refusals.ts';
import { isTrusted } from './sender.ts';

export interface IpcOptions {
  readonly handlers: Handlers;
  readonly guard: Guard;
  /** The origin of our own pages. */
  readonly origin: string;
  readonly report: (error: unknown) => void;
}

/** Serves every command of the contract, to our own windows only. */
export function serveCommands({ handlers, guard, origin, report }: IpcOptions): void {
  for (const name of commandNames) {
    ipcMain.handle(commandChannel(name), (event, input: unknown) =>
      isTrusted(senderOf(event), origin) ? answer(name, input, handlers, guard, report) : fail(forbidden()),
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
