import { Command, useCommandState } from 'cmdk';
import { Search, SearchX } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useRef, useState, type ReactNode } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { backdropClasses } from '../../ui/dialog-classes.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { accountEntries, deedEntries, deskEntries, type Deed, type Entry } from './entries.ts';
import { EntryLine } from './EntryLine.tsx';
import { byRecency, rank } from './rank.ts';
import { useDeeds } from './use-deeds.ts';

/** Two keystrokes to any account and any action: a box to type in, and what fits, the best first. */
export function Switcher({ snapshot, shownId }: { snapshot: Snapshot; shownId: string | null }) {
  const text = useText();
  const { store } = useServices();
  const [query, setQuery] = useState('');
  const act = useDeeds();
  const hasShown = useRef(false);
  const { onOpenAutoFocus, onCloseAutoFocus } = useReturnFocus();
  const onAct = (deed: Deed) => {
    hasShown.current = deed.kind === 'show';
    act(deed);
  };
  return (
    <Radix.Root open onOpenChange={store.closeDialog}>
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={onOpenAutoFocus}
          onCloseAutoFocus={(event) => {
            // Where an entry opened a dialog, the focus is that one's.
            if (store.getState().dialog !== null) event.preventDefault();
            else if (!hasShown.current) onCloseAutoFocus(event);
            else {
              event.preventDefault();
              document.querySelector('main')?.focus();
            }
          }}
          className="fixed inset-x-0 top-[12vh] z-20 mx-auto flex max-h-[70vh] w-[min(600px,calc(100vw-48px))] animate-arrive flex-col overflow-hidden rounded-card bg-card shadow-dialog outline-none"
        >
          <Radix.Title className="sr-only">{text('switcher.title')}</Radix.Title>
          <Command
            shouldFilter={false}
            loop
            label={text('switcher.title')}
            className="flex min-h-0 flex-1 flex-col"
          >
            <div className="flex items-center gap-3 border-b border-line px-4">
              <Search aria-hidden size={18} className="shrink-0 text-ink-faint" />
              <Command.Input
                value={query}
                onValueChange={setQuery}
                aria-label={text('switcher.title')}
                placeholder={text('switcher.placeholder')}
                className="h-13 min-w-0 flex-1 bg-transparent text-lead outline-none select-text placeholder:text-ink-faint"
              />
            </div>
            <Command.List
              label={text('switcher.results')}
              className="min-h-0 flex-1 scroll-py-2 overflow-y-auto p-2"
            >
              <Hits snapshot={snapshot} shownId={shownId} query={query} onAct={onAct} />
            </Command.List>
            <NoHit />
          </Command>
          <Keys />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface HitsProps {
  snapshot: Snapshot;
  shownId: string | null;
  query: string;
  onAct: (deed: Deed) => void;
}

function Hits({ snapshot, shownId, query, onAct }: HitsProps) {
  const text = useText();
  const recent = useAppState((state) => state.recent);
  const accounts = accountEntries(snapshot);
  const desk = deskEntries(text, snapshot);
  const lines = (entries: readonly Entry[]) =>
    entries.map((entry) => (
      <EntryLine
        key={entry.key}
        entry={entry}
        teams={snapshot.teams}
        shown={entry.deed.kind === 'show' && entry.deed.view.account.id === shownId}
        onAct={onAct}
      />
    ));

  if (query.trim() === '') {
    const offered = byRecency(accounts, recent, shownId);
    return (
      <>
        <Part heading={text('switcher.recent')}>{lines(offered.recent)}</Part>
        <Part heading={text('switcher.accounts')}>{lines(offered.others)}</Part>
        <Part heading={text('switcher.actions')}>{lines(desk)}</Part>
      </>
    );
  }
  const hits = rank([...accounts, ...desk, ...deedEntries(text, snapshot)], query, recent);
  return lines(hits);
}

/** Stands below the list: a list of options may hold nothing else. */
function NoHit() {
  const text = useText();
  const isEmpty = useCommandState(({ filtered }) => filtered.count === 0);
  return isEmpty ? (
    <div role="status" className="flex flex-col items-center px-6 pt-4 pb-8 text-center">
      <SearchX aria-hidden size={24} className="text-ink-faint" />
      <p className="mt-3 font-semibold">{text('switcher.noHit')}</p>
      <p className="mt-1 text-small text-ink-soft">{text('switcher.noHit.hint')}</p>
    </div>
  ) : null;
}

function Part({ heading, children }: { heading: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Command.Group
      heading={heading}
      className="pb-1 **:[[cmdk-group-heading]]:px-3 **:[[cmdk-group-heading]]:py-1.5 **:[[cmdk-group-heading]]:text-small **:[[cmdk-group-heading]]:font-semibold **:[[cmdk-group-heading]]:text-ink-faint"
    >
      {children}
    </Command.Group>
  );
}

function Keys() {
  const text = useText();
  return (
    <p aria-hidden className="flex gap-5 border-t border-line bg-sunken px-4 py-2 text-small text-ink-faint">
      <Key sign="↑ ↓">{text('switcher.keys.move')}</Key>
      <Key sign="↵">{text('switcher.keys')}</Key>
      <Key sign="Esc">{text('switcher.keys.close')}</Key>
    </p>
  );
}

function Key({ sign, children }: { sign: string; children: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <kbd dir="ltr" className="rounded-mark border border-outline bg-card px-1.5 font-sans font-medium">
        {sign}
      </kbd>
      {children}
    </span>
  );
}
