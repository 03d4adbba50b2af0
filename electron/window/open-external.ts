import { shell } from 'electron';
import { appError, AppException } from '../../shared/errors.ts';
import { withLimit } from '../waiting.ts';
import { externalPage } from './external-page.ts';

/** How long the system may take to open a browser, in milliseconds. */
const openLimit = 10_000;

/**
 * Opens a page in the person's own browser. The only way out of the app: anything but a page that `externalPage` knows
 * rejects, as does a system that opens none (`internal`).
 */
export async function openExternal(link: string): Promise<void> {
  const page = externalPage(link);
  if (page === null) throw new Error('this is no page that may be opened outside');
  try {
    await withLimit(shell.openExternal(page), openLimit);
  } catch (error) {
    throw new AppException(notOpened(page), { cause: error });
  }
}

const notOpened = (page: string) =>
  appError('internal', 'The page could not be opened.', 'Open it in a browser yourself: {page}', {
    values: { page },
  });
