import { ChevronDown } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import type { ReactNode } from 'react';
import type { AccountColour } from '../../../shared/account.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { entryWords } from '../pane/journal/entry-words.ts';
import { EntryMark } from '../pane/journal/EntryMark.tsx';
import { EntryReceipt } from './EntryReceipt.tsx';

interface EntryRowProps {
  entry: JournalEntry;
  /** Null for what concerns no account, or one that is no longer here. */
  colour: AccountColour | null;
}

const columns = 'grid grid-cols-[3.75rem_8.25rem_minmax(0,1fr)_5rem_1.75rem] gap-x-3';

/** One thing that happened: when, to which account, what, and who was at the desk. A logout opens to its receipt. */
export function EntryRow({ entry, colour }: EntryRowProps) {
  const text = useText();
  const times = useTimes();
  const account = entry.label ?? text('deskJournal.desk');
  const time = times.clockShort(entry.at);
  const line = (opener: ReactNode) => (
    <div className={`${columns} items-start px-5 py-1.5`}>
      <time dateTime={entry.at} title={times.dayAndTime(entry.at)} className="text-ink-faint tabular-nums">
        {time}
      </time>
      <AccountName name={account} colour={colour} isDesk={entry.account === null} />
      <div className="flex min-w-0 gap-2">
        <EntryMark kind={entry.kind} />
        <div className="min-w-0 break-words select-text">
          <p>{unbroken(entryWords(text, entry))}</p>
          {'note' in entry && entry.note !== '' && (
            <p className="mt-0.5 border-s-2 border-line ps-2 whitespace-pre-line text-ink-soft">
              {entry.note}
            </p>
          )}
        </div>
      </div>
      <p className="truncate text-ink-soft" title={entry.person ?? undefined}>
        {entry.person}
      </p>
      {opener}
    </div>
  );
  if (!('receipt' in entry)) return <li>{line(null)}</li>;
  return (
    <Collapsible.Root asChild>
      <li className="data-[state=open]:bg-sunken">
        {line(
          <Collapsible.Trigger
            aria-label={text('deskJournal.receiptOf', { account, time: times.dayAndTime(entry.at) })}
            title={text('receipt.title')}
            className="group grid size-7 -my-1 place-items-center rounded-control text-ink-soft transition-colors hover:bg-hover"
          >
            <ChevronDown
              aria-hidden
              size={16}
              className="transition-transform group-data-[state=open]:rotate-180"
            />
          </Collapsible.Trigger>,
        )}
        <Collapsible.Content>
          <EntryReceipt receipt={entry.receipt} />
        </Collapsible.Content>
      </li>
    </Collapsible.Root>
  );
}

/** With every number on one line. */
const unbroken = (words: string) =>
  words.replaceAll(/\u2066[^\u2069]*\u2069/g, (number) => number.replaceAll(' ', '\u00a0'));

/** Names the columns, for the eye: each cell says itself what it is. */
export function ColumnNames() {
  const text = useText();
  return (
    <div
      aria-hidden
      className={`${columns} sticky top-0 z-1 h-7 max-sm:static border-b border-line bg-card px-5 text-small font-medium text-ink-faint`}
    >
      <span>{text('deskJournal.time')}</span>
      <span>{text('deskJournal.account')}</span>
      <span>{text('deskJournal.what')}</span>
      <span>{text('deskJournal.atDesk')}</span>
    </div>
  );
}

interface AccountNameProps {
  name: string;
  colour: AccountColour | null;
  isDesk: boolean;
}

function AccountName({ name, colour, isDesk }: AccountNameProps) {
  return (
    <p className="flex min-w-0 items-center gap-2" title={name}>
      <span
        aria-hidden
        {...(colour !== null && { 'data-colour': colour })}
        className={`size-2.5 shrink-0 rounded-full ${colour === null ? 'border border-edge' : 'bg-account'}`}
      />
      <bdi className={`truncate ${isDesk ? 'text-ink-faint' : 'font-medium'}`}>{name}</bdi>
    </p>
  );
}
