import { join } from 'node:path';
import process from 'node:process';
import { App } from '../support/app.ts';
import { openPhoneWindow, phoneSize } from '../support/phone-window.ts';
import type { WhatsApp } from '../whatsapp/index.ts';

export interface Stage {
  readonly whatsapp: WhatsApp;
  readonly dataFolder: string;
}

/**
 * Opens the app and, beside it, a window that plays the phone. Ends when the app's window is closed or the terminal
 * asks for it. Resolves to the exit code.
 */
export async function playByHand({ whatsapp, dataFolder }: Stage): Promise<number> {
  whatsapp.phone('442079460123', { name: 'Support', platform: 'android' });
  const app = await App.open({ dataFolder: join(dataFolder, 'app'), whatsapp });
  const closed = new Promise<void>((resolve) => app.electron.once('close', resolve));
  const phone = await openPhoneWindow(whatsapp.control.url, join(dataFolder, 'phone'), await makeRoom(app));
  process.stdout.write(
    [
      '',
      'Switchboard is open, and a window beside it plays the phone. Nothing here is the real WhatsApp.',
      '  1. In Switchboard: Add account, give it a label, and its QR code appears.',
      '  2. On the phone: Scan. In Switchboard the account is linked.',
      '  3. In Switchboard: Log out, confirm, and read the receipt. The QR code is back.',
      `If the phone’s window is hidden, open ${whatsapp.control.url} in any browser on this computer.`,
      'Close Switchboard to end the demo.',
      '',
    ].join('\n'),
  );
  await closed;
  await phone?.close();
  return 0;
}

/** Moves the app's window to the left edge of the screen; returns where the phone's window fits beside it. */
async function makeRoom(app: App): Promise<{ x: number; y: number }> {
  return app.electron.evaluate(({ BrowserWindow, screen }, { width }) => {
    const area = screen.getPrimaryDisplay().workArea;
    const [window] = BrowserWindow.getAllWindows();
    const own = Math.max(900, Math.min(1200, area.width - width - 16));
    window?.setBounds({ x: area.x, y: area.y, width: own, height: Math.min(820, area.height) });
    return { x: Math.min(area.x + own + 8, area.x + area.width - width), y: area.y };
  }, phoneSize);
}
