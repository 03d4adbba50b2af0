import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { bridgeKey, commandChannel, updateChannel } from '../shared/channels.ts';
import type { Bridge, CommandName, Commands } from '../shared/contract.ts';
import { fail } from '../shared/errors.ts';
import { payloadFault } from './ipc/payload.ts';
import { faulty } from './ipc/refusals.ts';
import type { Update } from '../shared/view.ts';

/** The names of the contract's commands, filled in by the build (electron.vite.config.ts). */
declare const COMMAND_NAMES: readonly CommandName[];

/** Calls a command. What is too much, or could not be sent, is answered here: main is not to be bothered with it. */
const call = (name: CommandName) => (input?: unknown) => {
  const fault = payloadFault(input);
  if (fault) return Promise.resolve(fail(faulty(name, fault)));
  return ipcRenderer.invoke(commandChannel(name), input);
};

const commands = Object.fromEntries(COMMAND_NAMES.map((name) => [name, call(name)])) as unknown as Commands;

const bridge: Bridge = {
  commands,
  onUpdate: (listener) => {
    // The event object stays here: it would hand the page a reference to ipcRenderer.
    const forward = (_event: IpcRendererEvent, update: Update) => {
      listener(update);
    };
    ipcRenderer.on(updateChannel, forward);
    return () => {
      ipcRenderer.off(updateChannel, forward);
    };
  },
};

contextBridge.exposeInMainWorld(bridgeKey, bridge);
