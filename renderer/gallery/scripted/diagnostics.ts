import type { Commands } from '../../../shared/contract.ts';
import type { Script } from './settings.ts';

type Played = Pick<Commands, 'getDiagnostics' | 'openLogFolder' | 'startAgain'>;

const report = `switchboard 0.1.0
  at: 2026-11-22T08:12:40.113Z
  electron: 45.4.1
  chrome: 150.0.7871.64
  node: 24.11.0
  packaged: yes
  system: linux 6.8.0-90-generic x64
  cores: 8, memory: 15.5 GB, free: 6.2 GB
  up for: 3 h 12 min
  safe mode: no, stand-in: no, blocked: no
  browser: Google Chrome 156.0.8078.73, lighter: no
  pin: yes, locked: no

accounts: 8
  linked: 6
  with a proxy: 1
  failed: 1, browser-stuck 1
  ready: 5
  recovering: 1, page-unreachable 1
  scan: 1
  teams: 2, with a schedule: 1
  hand-overs: 0, running: 0

log: the last 3 lines
  [2026-11-22 08:11:02.410] [info]  account 00000000-0000-4000-8000-000000000006: starting
  [2026-11-22 08:11:09.902] [error] unexpected: RangeError < close (processes.js:1:20412)
  [2026-11-22 08:11:14.002] [info]  account 00000000-0000-4000-8000-000000000006: failed
`;

/** The commands for when something is wrong with the app itself. */
export const scriptedDiagnostics = ({ answer }: Pick<Script, 'answer'>): Played => ({
  getDiagnostics: () => answer('getDiagnostics', () => ({ text: report })),
  openLogFolder: () => answer('openLogFolder', () => undefined),
  startAgain: () => answer('startAgain', () => undefined),
});
