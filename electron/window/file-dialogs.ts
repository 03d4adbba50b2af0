import { app, dialog, shell, type BrowserWindow } from 'electron';
import { extname, join } from 'node:path';
import { appError, AppException } from '../../shared/errors.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { FilePicker } from '../handlers.ts';
import { withLimit } from '../waiting.ts';
import { wordsOf } from '../words.ts';

/**
 * The system's own dialogs for files.
 * @param language the one of the interface, asked anew each time.
 */
export function fileDialogs(window: BrowserWindow, language: () => Locale): FilePicker {
  const text = () => wordsOf(language());
  const json = (name: string) => [{ name, extensions: ['json'] }];
  return {
    pickBrowser: async () => {
      const say = await text();
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: say('files.browser.title'),
        properties: ['openFile'],
      });
      return filePaths[0];
    },
    pickConfiguration: async () => {
      const say = await text();
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: say('files.import.title'),
        filters: json(say('files.configuration')),
        properties: ['openFile'],
      });
      return filePaths[0];
    },
    pickPlaceFor: async (name) => {
      const say = await text();
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: say('files.export.title'),
        defaultPath: join(app.getPath('documents'), name),
        filters: json(say('files.configuration')),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },
    pickPlaceForJournal: async (name) => {
      const say = await text();
      const extension = extname(name).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: say('files.journal.title'),
        defaultPath: join(app.getPath('documents'), name),
        filters: [
          {
            name: say(extension === 'csv' ? 'files.journal.csv' : 'files.journal.lines'),
            extensions: [extension],
          },
        ],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },
  };
}

/** How long the system may take to show a folder, in milliseconds. */
const showLimit = 10_000;

/** Shows a folder in the system's file manager. Rejects with `internal`. */
export async function showFolder(path: string): Promise<void> {
  const problem = await withLimit(shell.openPath(path), showLimit).catch(String);
  if (problem !== '') throw new AppException(notShown(path));
}

const notShown = (path: string) =>
  appError('internal', 'The folder could not be shown.', 'Open it yourself: {path}', { values: { path } });
