import { app, nativeTheme } from 'electron';
import { homedir } from 'node:os';
import { appError, type AppError } from '../../shared/errors.ts';
import { matchLocale, type Locale } from '../../shared/i18n/locales.ts';
import type { AppSettings } from '../../shared/settings.ts';
import type { AppStatus } from '../app-status.ts';
import type { AppSettingsKeeper } from '../settings/app-settings.ts';
import { autostartFolder, refreshAutostart, setAutostart } from '../settings/autostart.ts';

/** The language that the settings lead to on this computer. */
export const languageOf = ({ language }: Pick<AppSettings, 'language'>): Locale =>
  language ?? matchLocale(app.getPreferredSystemLanguages());

/** Has the system and the window do what the settings say, now and after every change of them. */
export function followSettings(
  settings: AppSettingsKeeper,
  status: Pick<AppStatus, 'update' | 'notifyProblem'>,
): void {
  const show = (next: AppSettings) => {
    nativeTheme.themeSource = next.theme;
    status.update({ language: languageOf(next) });
  };
  let { launchAtLogin } = settings.current;
  show(settings.current);
  if (launchAtLogin) tryTo(refreshLaunchAtLogin);
  settings.onChange((next) => {
    show(next);
    if (next.launchAtLogin === launchAtLogin) return;
    launchAtLogin = next.launchAtLogin;
    tryTo(() => {
      setLaunchAtLogin(launchAtLogin);
    });
  });

  /** Only the product that people install is worth starting by itself. */
  function tryTo(action: () => void): void {
    if (!app.isPackaged) return;
    try {
      action();
    } catch {
      status.notifyProblem(notChanged());
    }
  }
}

function setLaunchAtLogin(on: boolean): void {
  if (process.platform !== 'linux') app.setLoginItemSettings({ openAtLogin: on });
  else setAutostart(autostartFolder(process.env, homedir()), ownProgram(), on);
}

function refreshLaunchAtLogin(): void {
  if (process.platform === 'linux') refreshAutostart(autostartFolder(process.env, homedir()), ownProgram());
}

/** What runs inside an AppImage is gone when it ends. */
const ownProgram = () => process.env['APPIMAGE'] ?? process.execPath;

const notChanged = (): AppError =>
  appError(
    'storage-failed',
    'Whether Switchboard starts at login could not be changed on this computer.',
    'Change it in the system’s own settings.',
  );
