import { ListFilter, Search, X } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import type { MessageId } from '../../../shared/i18n/text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { accountsIn } from '../../state/accounts.ts';
import { isFiltering, noFilter, shownStandings, type RailFilter } from '../../state/filter.ts';
import { countOfLastShift } from '../../state/groups.ts';
import { countStandings } from '../../state/standing.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Menu, MenuChoice } from '../../ui/Menu.tsx';
import { filterBoxId, focusFilterBox } from '../app/shortcuts.ts';

const standingWords: Readonly<Record<NonNullable<RailFilter['standing']>, MessageId>> = {
  linked: 'rail.show.linked',
  needsYou: 'rail.show.needsYou',
  scan: 'rail.show.scan',
  stopped: 'rail.show.stopped',
  leftOver: 'handOver.leftOver',
};

/** Narrows the rail down by words and by state. Escape clears it; Enter or the arrow down leads into the list. */
export const FilterBox = memo(function FilterBox() {
  const text = useText();
  const { store } = useServices();
  const filter = useAppState((state) => state.filter);

  const clear = () => {
    store.narrow(noFilter);
    focusFilterBox();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') clear();
    else if (event.key === 'ArrowDown' || event.key === 'Enter') focusFirstRow();
    else return;
    event.preventDefault();
  };

  return (
    <search className="flex flex-col gap-2">
      <div className="flex items-center gap-0.5 rounded-control border border-edge bg-card pe-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-focus">
        <Search aria-hidden size={16} className="ms-2.5 shrink-0 text-ink-faint" />
        <input
          id={filterBoxId}
          type="text"
          role="searchbox"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={text('rail.filter')}
          aria-keyshortcuts="Control+F Meta+F"
          placeholder={text('rail.filter')}
          value={filter.text}
          onChange={(event) => {
            store.narrow({ text: event.target.value });
          }}
          onKeyDown={onKeyDown}
          className="h-8.5 min-w-0 flex-1 bg-transparent ps-1.5 outline-none select-text placeholder:text-ink-faint"
        />
        {isFiltering(filter) && <IconButton icon={X} name={text('rail.filter.clear')} onClick={clear} />}
        <Menu small icon={ListFilter} name={text('rail.filter.byState')}>
          <ByState filter={filter} />
        </Menu>
      </div>
      {filter.standing !== null && (
        <button
          type="button"
          title={text('rail.show.any')}
          onClick={() => {
            store.narrow({ standing: null });
            focusFilterBox();
          }}
          className="flex h-7 items-center gap-1.5 self-start rounded-full bg-busy-soft ps-3 pe-2 text-small font-medium text-busy"
        >
          {text(standingWords[filter.standing])}
          <X aria-hidden size={14} />
        </button>
      )}
    </search>
  );
});

function ByState({ filter }: { filter: RailFilter }) {
  const accounts = useAppState(accountsIn);
  const text = useText();
  const { store } = useServices();
  const counts = countStandings(accounts);
  const leftOver = useAppState(({ connection }) =>
    connection.kind === 'live' ? countOfLastShift(connection.snapshot) : 0,
  );
  return (
    <MenuChoice
      value={filter.standing ?? 'all'}
      entries={[
        { value: 'all', words: text('rail.show.all'), count: accounts.length },
        ...shownStandings.map((standing) => ({
          value: standing,
          words: text(standingWords[standing]),
          count: counts[standing],
        })),
        ...(leftOver > 0 || filter.standing === 'leftOver'
          ? [{ value: 'leftOver' as const, words: text(standingWords.leftOver), count: leftOver }]
          : []),
      ]}
      onChoose={(value) => {
        store.narrow({ standing: value === 'all' ? null : value });
      }}
    />
  );
}

function focusFirstRow(): void {
  document.querySelector<HTMLElement>('nav [data-item^="account:"]')?.focus();
}
