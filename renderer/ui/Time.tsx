import { clockTime, dayAndTime } from '../format/time.ts';

/** A local time of day with seconds; the day is in the tooltip. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={dayAndTime(at)}>
      {clockTime(at)}
    </time>
  );
}
