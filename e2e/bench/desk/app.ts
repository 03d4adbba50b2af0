import { app, contentTracing, ipcMain, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { UpdateFeed } from '../../../electron/ipc/update-feed.ts';
import { openMainWindow } from '../../../electron/window/main-window.ts';
import { startPage } from '../../../electron/window/origin.ts';
import { claimScheme, serveBundle } from '../../../electron/window/protocol.ts';
import { accountColours } from '../../../shared/account.ts';
import { commandChannel, updateChannel } from '../../../shared/channels.ts';
import { commandNames, type CommandName } from '../../../shared/contract.ts';
import { drawPicture } from '../../whatsapp/picture.ts';
import { account, processes, ready, snapshot, view } from '../../../renderer/gallery/desk.ts';

// The app's own window, preload, renderer and feed of updates over accounts that are only played: what is measured is
// the window of a desk with many numbers, and no Chrome takes the processor from it.

const built = process.env['BENCH_BUILT'] ?? '';
const count = Number(process.env['BENCH_ACCOUNTS']);
/** Of each account, a second. */
const rate = Number(process.env['BENCH_RATE']);

let accounts = Array.from({ length: count }, (_, index) => {
  const colour = accountColours[index % accountColours.length] ?? 'teal';
  const identity = { number: String(447700900000 + index), name: `Northwind ${index}`, platform: 'android' };
  return view(account(index + 1, `Support ${String(index + 1).padStart(3, '0')}`, colour), ready(identity), {
    unread: 0,
  });
});

// Once with the snapshot, as in the app: no update carries them again.
const pictures = Object.fromEntries(
  accounts.map(({ account: { id }, identity }) => {
    const png = drawPicture(identity?.number ?? '');
    return [id, `data:image/png;base64,${png.toString('base64')}`];
  }),
);

export interface DeskBench {
  /** Sends updates for so many milliseconds; resolves to the last unread count of each account, by label. */
  run(ms: number): Promise<Record<string, number>>;
  startTrace(): Promise<void>;
  /** Resolves to the path of the trace, and the process that shows the window. */
  stopTrace(): Promise<{ path: string; pid: number }>;
}

function serve(window: BrowserWindow): DeskBench {
  const feed = new UpdateFeed((update) => {
    window.webContents.send(updateChannel, update);
  });
  ipcMain.handle(commandChannel('getSnapshot'), () => ({
    ok: true,
    value: { ...snapshot(accounts, { pictures }), seq: feed.flush() },
  }));
  ipcMain.handle(commandChannel('getProcesses'), () => ({ ok: true, value: processes }));
  const played: CommandName[] = ['getSnapshot', 'getProcesses'];
  // What is not played never answers.
  for (const name of commandNames.filter((one) => !played.includes(one)))
    ipcMain.handle(commandChannel(name), () => new Promise(() => undefined));

  let sent = 0;
  const sendNext = () => {
    const index = sent % count;
    sent += 1;
    accounts = accounts.map((one, at) => (at === index ? { ...one, unread: (one.unread ?? 0) + 1 } : one));
    const changed = accounts[index];
    if (changed) feed.publish({ kind: 'account', view: changed });
  };

  return {
    run: (ms) =>
      new Promise((resolve) => {
        const began = performance.now();
        const already = sent;
        const timer = setInterval(() => {
          const passed = Math.min(performance.now() - began, ms);
          while (sent - already < (passed / 1000) * count * rate) sendNext();
          if (passed < ms) return;
          clearInterval(timer);
          resolve(Object.fromEntries(accounts.map((one) => [one.account.label, one.unread ?? 0])));
        }, 4);
      }),
    startTrace: () => contentTracing.startRecording({ included_categories: ['toplevel', '__metadata'] }),
    stopTrace: async () => ({
      path: await contentTracing.stopRecording(),
      pid: window.webContents.getOSProcessId(),
    }),
  };
}

claimScheme();
void app.whenReady().then(() => {
  void serveBundle(join(built, 'renderer'));
  const { window, firstFrame } = openMainWindow({
    folder: built,
    url: startPage,
    report: (error) => {
      console.error(error);
    },
  });
  void firstFrame.then(() => {
    window.show();
  });
  (globalThis as { bench?: DeskBench }).bench = serve(window);
});
