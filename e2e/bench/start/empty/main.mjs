// The least that Electron can show: what the start of Switchboard is held against.
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => new BrowserWindow({ width: 1200, height: 800 }).loadFile('index.html'));
