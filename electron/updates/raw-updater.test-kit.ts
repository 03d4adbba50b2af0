import { EventEmitter } from 'node:events';
import type { UpdateCheckResult } from 'electron-updater';
import { deferred, type Deferred } from '../waiting.ts';
import type { RawUpdater } from './updater.ts';

type Token = NonNullable<UpdateCheckResult['cancellationToken']>;

/**
 * electron-updater as it behaves, in its order: events come before what is promised, a failure is told as an event and
 * then by the promise, a check that is asked for while one runs joins it, and the app's quit installs only what was
 * downloaded while that was switched on, if it still is when the app quits.
 */
export class FakeRawUpdater extends EventEmitter implements RawUpdater {
  channel: string | null = null;
  allowDowngrade = false;
  allowPrerelease = false;
  autoInstallOnAppQuit = true;
  autoRunAppAfterInstall = true;
  /** What happened, in order. */
  readonly log: string[] = [];
  installFails = false;
  /** There what was downloaded is handed to the system at once, where the quit is to install it. */
  isMac = false;
  #check: Deferred<UpdateCheckResult> | null = null;
  #download: Deferred<string[]> | null = null;
  #hasQuitHandler = false;

  constructor() {
    super();
    // It logs it; without this an event without a listener would throw.
    this.on('error', () => undefined);
  }

  checkForUpdates(): Promise<UpdateCheckResult> {
    if (this.#check) return this.#check.promise;
    this.log.push(`check ${String(this.channel)} downgrade=${String(this.allowDowngrade)}`);
    this.emit('checking-for-update');
    const check = deferred<UpdateCheckResult>();
    this.#check = check;
    return check.promise;
  }

  downloadUpdate(token?: Token): Promise<string[]> {
    this.log.push('download');
    const download = deferred<string[]>();
    this.#download = download;
    token?.once('cancel', () => {
      // Nobody is told by an event that somebody cancelled.
      this.#download = null;
      download.reject(new Error('cancelled'));
    });
    return download.promise;
  }

  quitAndInstall(isSilent?: boolean, isForceRunAfter?: boolean): void {
    if (this.installFails) this.emit('error', new Error('EACCES: permission denied'));
    else this.log.push(`install silent=${String(isSilent)} start=${String(isForceRunAfter)}`);
  }

  /** The server has this. */
  answer(version: string, isNewer = true): void {
    const updateInfo = { version, releaseNotes: 'New.' } as UpdateCheckResult['updateInfo'];
    const check = this.#check;
    this.#check = null;
    this.emit(isNewer ? 'update-available' : 'update-not-available', updateInfo);
    const cancellationToken = isNewer ? new FakeToken() : undefined;
    check?.resolve({
      isUpdateAvailable: isNewer,
      updateInfo,
      cancellationToken,
    } as unknown as UpdateCheckResult);
  }

  progress(percent: number): void {
    this.emit('download-progress', { percent });
  }

  /** All of it is here, and it is the right file. */
  finish(): void {
    this.emit('update-downloaded', {});
    if (this.autoInstallOnAppQuit) this.#hasQuitHandler = true;
    if (this.autoInstallOnAppQuit && this.isMac) this.log.push('install is out of our hands');
    this.#download?.resolve(['/cache/pending/app']);
    this.#download = null;
  }

  fail(error: Error): void {
    const asked = this.#check ?? this.#download;
    this.#check = null;
    this.#download = null;
    this.emit('error', error);
    asked?.reject(error);
  }

  /** The app's own `quit`. */
  quit(): void {
    if (this.#hasQuitHandler && this.autoInstallOnAppQuit) this.log.push('install at quit');
  }
}

class FakeToken extends EventEmitter {
  cancel(): void {
    this.emit('cancel');
  }
}
