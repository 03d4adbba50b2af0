import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { playByHand } from './demo/by-hand.ts';
import { playByItself } from './demo/by-itself.ts';
import { startWhatsApp } from './whatsapp/index.ts';

// `npm run demo`: the main job against the stand-in, for a person to play (default) or by itself (`--auto`).
const dataFolder = await mkdtemp(join(tmpdir(), 'switchboard-demo-'));
const whatsapp = await startWhatsApp();
const play = process.argv.includes('--auto') ? playByItself : playByHand;
try {
  process.exitCode = await play({ whatsapp, dataFolder });
} finally {
  await whatsapp.close();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
