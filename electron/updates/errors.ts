import { appError, type AppError } from '../../shared/errors.ts';

// What electron-updater and the network say is for logs: here are the words for people.

const serverUnreachable = (): AppError =>
  failed(
    'The update server cannot be reached.',
    'Check the internet connection of this computer; Switchboard also tries again by itself.',
  );

const serverAnswered = (status: number): AppError =>
  appError(
    'update-failed',
    'The update server answered with error {status}.',
    'Try again later; Switchboard also tries again by itself.',
    { retryable: true, values: { status } },
  );

const nothingPublished = (): AppError =>
  failed(
    'The update server has nothing for this channel.',
    'Try again later, or choose the other channel in the settings.',
  );

const answerUnreadable = (): AppError =>
  failed(
    'The update server’s answer cannot be read.',
    'Try again later. If it happens again, tell whoever gave you Switchboard.',
  );

const notWhatWasPromised = (): AppError =>
  failed(
    'The downloaded update is not the one that was announced, so it was deleted.',
    'Try again later. If it happens again, tell whoever gave you Switchboard.',
  );

const notProtected = (): AppError =>
  failed(
    'The update would have come over a connection that is not protected, so it was refused.',
    'Tell whoever gave you Switchboard. Nothing was downloaded.',
  );

const notSaved = (): AppError =>
  failed('The update could not be saved.', 'Free some disk space, then try again.');

export const stalled = (): AppError =>
  failed(
    'The update server stopped answering.',
    'Check the internet connection of this computer; Switchboard also tries again by itself.',
  );

const unexpected = (): AppError =>
  failed(
    'The update failed for a reason that Switchboard does not know.',
    'Try again later. Switchboard itself goes on as it is.',
  );

export const updatesAreOff = (): AppError =>
  appError(
    'wrong-state',
    'Switchboard does not update itself on this computer.',
    'The settings say why, under “Updates”.',
  );

const failed = (message: string, hint: string): AppError =>
  appError('update-failed', message, hint, { retryable: true });

/** The words for what electron-updater rejects with. */
export function updateError(thrown: unknown): AppError {
  const { code, message, statusCode } = partsOf(thrown);
  if (code === 'ERR_CHECKSUM_MISMATCH') return notWhatWasPromised();
  if (code === 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND') return nothingPublished();
  if (message.includes('net::ERR_BLOCKED_BY_CLIENT')) return notProtected();
  if (statusCode !== undefined) return serverAnswered(statusCode);
  if (/net::ERR_|aborted by the server/.test(message) || networkCodes.has(code)) return serverUnreachable();
  if (diskCodes.has(code)) return notSaved();
  return code.startsWith('ERR_UPDATER_') ? answerUnreadable() : unexpected();
}

const networkCodes: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT']);
const diskCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EDQUOT']);

function partsOf(thrown: unknown): { code: string; message: string; statusCode: number | undefined } {
  if (!(thrown instanceof Error)) return { code: '', message: '', statusCode: undefined };
  const { code, statusCode, message } = thrown as Error & { code?: unknown; statusCode?: unknown };
  // A refused download says its status in its words only.
  const said = /, status (\d{3})\b/.exec(message)?.[1];
  return {
    code: typeof code === 'string' ? code : '',
    message,
    statusCode: typeof statusCode === 'number' ? statusCode : said === undefined ? undefined : Number(said),
  };
}
