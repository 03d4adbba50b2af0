import { app, crashReporter } from 'electron';
import { join } from 'node:path';

export const crashFolder = (folder: string): string => join(folder, 'crashes');

/**
 * Has crash reports written into the data folder. They stay on this computer: nothing is ever sent. To be called before
 * the app is ready, so that what crashes first is caught too.
 */
export function keepCrashReports(folder: string): void {
  app.setPath('crashDumps', crashFolder(folder));
  crashReporter.start({ uploadToServer: false });
}
