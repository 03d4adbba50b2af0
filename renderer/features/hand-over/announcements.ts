import type { Text } from '../../../shared/i18n/text.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { handOverName, headlineOf, resultsOf } from './results.ts';

/** The words for each hand-over that has just begun or ended; empty if none has. */
export function handOverChanges(text: Text, before: Snapshot | null, after: Snapshot): string {
  if (before?.shifts === after.shifts) return '';
  const earlier = new Map(before?.shifts.handOvers.map((one) => [one.id, one.endedAt === null]));
  return after.shifts.handOvers
    .filter(({ id, endedAt }) => earlier.get(id) !== (endedAt === null))
    .map((handOver) =>
      text('handOver.said', {
        handOver: handOverName(text, handOver),
        headline: headlineOf(text, resultsOf(handOver, after.accounts)),
      }),
    )
    .join('\n');
}
