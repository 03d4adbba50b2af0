import { englishMessage, type AppError } from '../../shared/errors.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import type { Receipt, ReceiptItem } from '../../shared/receipt.ts';

/** UTF-8 and says so: without the mark, Excel takes it for the system's old encoding. */
const byteOrderMark = '\ufeff';

const columns = [
  'n',
  'time',
  'kind',
  'account',
  'number',
  'person',
  'hand_over',
  'team',
  'phone_told',
  'chrome_gone',
  'credentials_erased',
  'error',
  'note',
  'details',
  'hash',
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/** What a table begins with: the names of its columns. */
export const csvHeader = `${byteOrderMark}${record(columns)}`;

/** One entry as a line of the table, after RFC 4180. README.md says what the columns hold. */
export const csvLine = (n: number, entry: JournalEntry, hash: string): string =>
  rowLine({ n, hash, ...rowOf(entry) });

/** A line of the journal that cannot be read: that there is one is all that can be said. */
export const csvUnreadable = rowLine({ kind: 'unreadable' });

function rowLine(row: Row): string {
  return record(columns.map((column) => row[column] ?? ''));
}

function rowOf(entry: JournalEntry): Row {
  const has: Fields = entry;
  const { receipt, error, cause } = has;
  const failure = error ?? (typeof cause === 'object' ? cause : undefined);
  const details = { ...otherFields(entry), ...(receipt && told(receipt)) };
  return {
    time: entry.at,
    kind: entry.kind,
    account: entry.label,
    number: (has.identity ?? receipt?.identity)?.number ?? has.number ?? null,
    person: entry.person ?? null,
    hand_over: has.handOver ?? null,
    team: has.teamName ?? null,
    ...(receipt && {
      phone_told: proof(receipt.phoneTold),
      chrome_gone: proof(receipt.chromeClosed),
      credentials_erased: proof(receipt.credentialsErased),
    }),
    error: failure ? `${failure.code}: ${englishMessage(failure)}` : null,
    note: has.note ?? null,
    details: Object.keys(details).length > 0 ? JSON.stringify(details) : null,
  };
}

/** What some kinds of entry have that has a column of its own. */
interface Fields {
  readonly kind: string;
  readonly identity?: Receipt['identity'];
  readonly receipt?: Receipt;
  readonly handOver?: string | undefined;
  readonly teamName?: string | null;
  readonly error?: AppError;
  /** Of a recovery its error, of a hand-over a word. */
  readonly cause?: AppError | string;
  readonly note?: string;
  readonly number?: string | null;
}

/** What is in columns, or not meant for people. */
const placed = new Set(
  'at account label person kind identity receipt handOver team teamName error note number hash'.split(' '),
);

const otherFields = (entry: JournalEntry) =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([name, value]) =>
        !placed.has(name) && value !== null && (name !== 'cause' || typeof value === 'string'),
    ),
  );

const told = ({ by, deviceName }: Receipt) => ({ by, deviceName });

/** When it was proved, or why not. */
const proof = (item: ReceiptItem): string =>
  item.kind === 'done'
    ? item.at
    : englishMessage({ message: item.reason, values: item.values } as Parameters<typeof englishMessage>[0]);

/** One record: its fields between commas, its end CR LF. */
function record(fields: readonly (string | number)[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

/** A field in quotes where it needs them, and never one that a spreadsheet would calculate. */
function field(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets calculate a cell that begins like this, and some leave white space before it out; what begins with an
 * apostrophe is text to them. Times begin with a digit, and numbers are written without their `+`, so both stay as they are.
 */
function harmless(text: string): string {
  return /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
