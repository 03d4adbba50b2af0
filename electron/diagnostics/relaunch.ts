import { app } from 'electron';
import { resetFlag, safeModeFlag } from '../../shared/start-flags.ts';
import type { StartMode } from '../../shared/diagnostics.ts';

/**
 * Has the app start again once it has ended, in this mode or in the one that it has now. What was asked for once by an
 * argument is not done twice.
 */
export function startAgainAfterEnd(mode: StartMode | 'same'): void {
  const wasSafe = process.argv.includes(safeModeFlag);
  const isSafe = mode === 'same' ? wasSafe : mode === 'safe';
  const others = process.argv.slice(1).filter((each) => each !== resetFlag && each !== safeModeFlag);
  const image = process.env['APPIMAGE'];
  app.relaunch({
    args: isSafe ? [...others, safeModeFlag] : others,
    // What runs inside an AppImage is gone when it ends.
    ...(image !== undefined && { execPath: image }),
  });
}
