import { unreachable, type AppError } from '../../../../shared/errors.ts';
import type { Identity } from '../../../../shared/account.ts';
import type { HandOver } from '../../../../shared/hand-over.ts';
import type { MessageId, Text } from '../../../../shared/i18n/text.ts';
import type { JournalEntry } from '../../../../shared/journal.ts';
import { phoneMayStillListDevice } from '../../../../shared/receipt.ts';
import { isolatedNumber } from '../../../format/number.ts';

const begunWords = {
  person: 'journal.handOverBegun.person',
  schedule: 'journal.handOverBegun.schedule',
  missed: 'journal.handOverBegun.missed',
} as const satisfies Record<HandOver['cause'], MessageId>;

const damageWords = {
  'lines-missing': 'missing',
  'lines-changed': 'changed',
  'head-missing': 'other',
} as const;

/** What happened, in plain words; its time is shown beside it. */
export function entryWords(text: Text, entry: JournalEntry): string {
  const numberOf = (identity: Identity | null) => ({
    number: identity === null ? text('journal.noNumber') : isolatedNumber(identity.number),
  });
  const teamOf = ({ teamName }: { teamName: string | null }) => ({
    team: teamName ?? text('journal.noTeam'),
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
    case 'logout-finished':
      return text('journal.logoutFinished');
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
    case 'device-removed':
      return text('journal.deviceRemoved', { device: entry.deviceName });
    case 'hand-over-begun':
      return text(begunWords[entry.cause], { person: entry.person ?? '', ...teamOf(entry) });
    case 'hand-over-ended':
      return text('journal.handOverEnded', {
        proved: entry.proved,
        open: entry.notProved + entry.failed,
        ...teamOf(entry),
      });
    case 'taken-over':
      return text('journal.takenOver', { person: entry.person ?? '' });
    case 'shift-end-postponed':
      return text('journal.shiftEndPostponed', { minutes: entry.minutes, ...teamOf(entry) });
    case 'shift-ended':
      return text('journal.shiftEnded', teamOf(entry));
    case 'schedule-changed':
      return text('journal.scheduleChanged', teamOf(entry));
    case 'pin-set':
      return text('journal.pinSet');
    case 'pin-removed':
      return text('journal.pinRemoved');
    case 'pin-reset':
      return text('journal.pinReset');
    case 'pin-blocked':
      return text('journal.pinBlocked', { wrong: entry.wrong });
    case 'locked':
      return text('journal.locked', { why: entry.why });
    case 'unlocked':
      return text('journal.unlocked', { pin: entry.with === 'pin' ? 'yes' : 'no' });
    case 'journal-exported':
      return text('journal.exported', { entries: entry.entries });
    case 'journal-shortened':
      return text('journal.shortened', { upTo: entry.upTo });
    case 'failed':
      return text('journal.failed', messageOf(entry.error));
    case 'recovering':
      return text('journal.recovering', { attempt: entry.attempt, ...messageOf(entry.error) });
    case 'recovered':
      return text('journal.recovered', messageOf(entry.cause));
    case 'app-opened':
      return text('journal.appOpened', { version: entry.version });
    case 'app-closed':
      return text('journal.appClosed');
    case 'journal-torn':
      return text('journal.torn', { file: entry.keptAs });
    case 'journal-damaged':
      return text('journal.damaged', { damage: damageWords[entry.damage] });
    default:
      return unreachable(entry);
  }
}
