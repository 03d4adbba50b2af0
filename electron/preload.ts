import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import {
  bridgeKey,
  commandChannel,
  commandNames,
  updateChannel,
  type Bridge,
  type Commands,
} from '../shared/contract.ts';
import type { Update } from '../shared/view.ts';

const commands = Object.fromEntries(
  commandNames.map((name) => [name, (input?: unknown) => ipcRenderer.invoke(commandChannel(name), input)]),
) as unknown as Commands;

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
