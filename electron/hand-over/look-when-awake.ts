import { powerMonitor } from 'electron';
import type { ShiftClock } from './shift-clock.ts';

/** Has the clock looked at when the computer wakes up, or a person comes back to it: a shift may have ended meanwhile. */
export function lookWhenAwake(clock: Pick<ShiftClock, 'look'>): void {
  const look = () => {
    clock.look();
  };
  powerMonitor.on('resume', look);
  powerMonitor.on('unlock-screen', look);
}
