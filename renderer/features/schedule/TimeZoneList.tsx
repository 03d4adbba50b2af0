import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { SearchList } from '../../ui/SearchList.tsx';
import { ownTimeZone, searchRank, timesThere, timeZones } from './time-zones.ts';

interface TimeZoneListProps {
  value: string;
  /** Milliseconds since the epoch. */
  now: number;
  onChoose: (timeZone: string) => void;
}

/** Every time zone with the time there, this computer's own first. */
export function TimeZoneList({ value, now, onChoose }: TimeZoneListProps) {
  const text = useText();
  const own = ownTimeZone();
  const zones = useMemo(() => timeZones([own, value]), [own, value]);
  const byName = useMemo(() => new Map(zones.map((zone) => [zone.name, zone])), [zones]);
  const times = useMemo(() => timesThere(zones, now), [zones, now]);
  return (
    <SearchList
      label={text('schedule.timeZone')}
      placeholder={text('schedule.timeZone.search')}
      none={text('schedule.timeZone.none')}
      options={zones.map(({ name, words }) => ({
        id: name,
        words: (
          <>
            <bdi>{words}</bdi>
            {name === own && (
              <span className="ms-2 text-small text-ink-faint">{text('schedule.timeZone.own')}</span>
            )}
          </>
        ),
        aside: times.get(name),
      }))}
      value={value}
      rank={(name, sought) => {
        const zone = byName.get(name);
        return zone === undefined ? 0 : searchRank(zone, sought);
      }}
      onChoose={onChoose}
    />
  );
}
