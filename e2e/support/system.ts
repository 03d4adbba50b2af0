import type { App } from './app.ts';

// What the system does for the app and a test cannot: its dialogs cannot be clicked, and it may have no keyring.

/** Answers the next dialogs for a file to open or to save with this one; null cancels them. */
export const answerFileDialogs = (app: App, path: string | null): Promise<void> =>
  app.electron.evaluate(({ dialog }, picked) => {
    const canceled = picked === null;
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: canceled ? [] : [picked] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: picked ?? '' });
  }, path);

/** Plays the system's keyring. What it gives back is no plain text. */
export const playKeyring = (app: App): Promise<void> =>
  app.electron.evaluate(({ safeStorage }) => {
    const turned = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
    Object.assign(safeStorage, {
      isEncryptionAvailable: () => true,
      getSelectedStorageBackend: () => 'gnome_libsecret',
      encryptString: (plain: string) => turned(Buffer.from(plain)),
      decryptString: (kept: Buffer) => turned(kept).toString(),
    });
  });
