import { Command } from 'cmdk';
import { Check, Search } from 'lucide-react';
import { useMemo } from 'react';
import { searchRank, type Country, type CountryCode } from '../../format/country.ts';
import { useText } from '../../i18n/use-text.ts';

interface CountryListProps {
  countries: readonly Country[];
  value: CountryCode | null;
  onChoose: (country: CountryCode) => void;
}

/** Every country, with a box that narrows them down. */
export function CountryList({ countries, value, onChoose }: CountryListProps) {
  const text = useText();
  const byCode = useMemo(
    () => new Map<string, Country>(countries.map((country) => [country.code, country])),
    [countries],
  );
  return (
    <Command
      label={text('link.country')}
      loop
      className="flex min-h-0 flex-1 flex-col"
      {...(value !== null && { defaultValue: value })}
      filter={(code, sought) => {
        const country = byCode.get(code);
        return country === undefined ? 0 : searchRank(country, sought);
      }}
    >
      <div className="flex shrink-0 items-center gap-2 border-b border-line px-3">
        <Search aria-hidden size={16} className="shrink-0 text-ink-faint" />
        <Command.Input
          autoFocus
          placeholder={text('link.country.search')}
          className="h-10 min-w-0 flex-1 bg-transparent outline-none select-text placeholder:text-ink-faint"
        />
      </div>
      <Command.List className="max-h-64 min-h-0 overflow-y-auto overscroll-contain p-1.5">
        <Command.Empty className="px-3 py-6 text-center text-ink-soft">
          {text('link.country.none')}
        </Command.Empty>
        {countries.map(({ code, name, callingCode }) => (
          <Command.Item
            key={code}
            value={code}
            onSelect={() => {
              onChoose(code);
            }}
            className="flex min-h-8 items-center gap-2 rounded-control px-2.5 py-1 data-[selected=true]:bg-hover"
          >
            <span className="min-w-0 flex-1">{name}</span>{' '}
            <bdi className="text-ink-faint">+{callingCode}</bdi>
            <Check aria-hidden size={16} className={`shrink-0 ${code === value ? '' : 'invisible'}`} />
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
