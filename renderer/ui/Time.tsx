import { useTimes } from '../i18n/use-times.ts';

/** A local time of day with seconds; the day is in the tooltip. */
export function Time({ at }: { at: string }) {
  const times = useTimes();
  return (
    <time dateTime={at} title={times.dayAndTime(at)}>
      {times.clock(at)}
    </time>
  );
}
