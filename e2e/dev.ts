import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { openPhoneWindow } from './support/phone-window.ts';
import { startWhatsApp } from './whatsapp/index.ts';

// `npm run dev`: the app with hot reload, on a stand-in and a data folder of its own, so that work on it never touches
// a real account. The stand-in forgets its phones at the end; accounts that were linked then show a QR code again.
const project = resolve(import.meta.dirname, '..');
const dataFolder = process.env['SWITCHBOARD_DATA_DIR'] ?? join(project, 'build/.runtime/dev-data');
const whatsapp = await startWhatsApp();
whatsapp.phone('442079460123', { name: 'Support', platform: 'android' });
const phone = await openPhoneWindow(whatsapp.control.url, join(dataFolder, 'phone'), { x: 1220, y: 0 });
process.stdout.write(`\nThe simulated phone: ${whatsapp.control.url}\n`);

const server = spawn(
  process.execPath,
  [join(project, 'node_modules/electron-vite/bin/electron-vite.js'), 'dev', ...process.argv.slice(2)],
  {
    cwd: project,
    stdio: 'inherit',
    env: {
      ...process.env,
      SWITCHBOARD_DATA_DIR: dataFolder,
      SWITCHBOARD_WHATSAPP_HOST: whatsapp.host,
      SWITCHBOARD_WHATSAPP_SPKI: whatsapp.spki,
    },
  },
);
const stop = () => server.kill('SIGTERM');
process.once('SIGINT', stop).once('SIGTERM', stop);
const [code] = (await once(server, 'exit')) as [number | null];
await phone?.close();
await whatsapp.close();
process.exitCode = code ?? 0;
