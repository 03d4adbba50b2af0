import { unreachable, type AppError } from '../../../../shared/errors.ts';
import type { Identity } from '../../../../shared/account.ts';
import type { Text } from '../../../../shared/i18n/text.ts';
import type { JournalEntry } from '../../../../shared/journal.ts';
import { phoneMayStillListDevice } from '../../../../shared/receipt.ts';
import { isolatedNumber } from '../../../format/number.ts';

/** What happened, in plain words; its time is shown beside it. */
export function entryWords(text: Text, entry: JournalEntry): string {
  const numberOf = (identity: Identity | null) => ({
    number: identity === null ? text('journal.noNumber') : isolatedNumber(identity.number),
  });
  const messageOf = ({ message, values }: AppError) => ({ message: text.english(message, values) });

  switch (entry.kind) {
    case 'account-added':
      return text('journal.added');
    case 'account-removed':
      return text('journal.removed');
    case 'started':
      return text('journal.started');
    case 'stopped':
      return text('journal.stopped');
    case 'linked': {
      const id = entry.by === 'qr' ? 'journal.linked.qr' : 'journal.linked.pairing';
      return text(id, numberOf(entry.identity));
    }
    case 'restored':
      return text('journal.restored', numberOf(entry.identity));
    case 'logged-out': {
      const untold = phoneMayStillListDevice(entry.receipt);
      return text(
        untold ? 'journal.loggedOut.untold' : 'journal.loggedOut',
        numberOf(entry.receipt.identity),
      );
    }
    case 'unlinked':
      return text('journal.unlinked', numberOf(entry.receipt.identity));
    case 'login-lost':
      return text('journal.loginLost', numberOf(entry.receipt.identity));
    case 'other-number':
      return text('journal.otherNumber', {
        ...numberOf(entry.identity),
        expected: isolatedNumber(entry.expected),
      });
    case 'number-kept':
      return text('journal.numberKept', numberOf(entry.identity));
    case 'failed':
      return text('journal.failed', messageOf(entry.error));
    case 'recovering':
      return text('journal.recovering', { attempt: entry.attempt, ...messageOf(entry.error) });
    case 'recovered':
      return text('journal.recovered', messageOf(entry.cause));
    case 'app-opened':
      return text('journal.appOpened');
    case 'app-closed':
      return text('journal.appClosed');
    case 'journal-torn':
      return text('journal.torn');
    case 'journal-damaged':
      return text('journal.damaged');
    default:
      return unreachable(entry);
  }
}
