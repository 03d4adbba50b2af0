import { useMemo } from 'react';
import { searchRank, type Country, type CountryCode } from '../../format/country.ts';
import { useText } from '../../i18n/use-text.ts';
import { SearchList } from '../../ui/SearchList.tsx';

interface CountryListProps {
  countries: readonly Country[];
  value: CountryCode | null;
  onChoose: (country: CountryCode) => void;
}

/** Every country with its calling code. */
export function CountryList({ countries, value, onChoose }: CountryListProps) {
  const text = useText();
  const byCode = useMemo(() => new Map(countries.map((country) => [country.code, country])), [countries]);
  return (
    <SearchList
      label={text('link.country')}
      placeholder={text('link.country.search')}
      none={text('link.country.none')}
      options={countries.map(({ code, name, callingCode }) => ({
        id: code,
        words: name,
        aside: `+${callingCode}`,
      }))}
      value={value}
      rank={(code, sought) => {
        const country = byCode.get(code);
        return country === undefined ? 0 : searchRank(country, sought);
      }}
      onChoose={onChoose}
    />
  );
}
