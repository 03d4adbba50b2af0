import { readableNumber } from '../format/number.ts';

/** A number as people read it, kept left to right in any text around it. */
export function PhoneNumber({ digits }: { digits: string }) {
  return <bdi className="whitespace-nowrap">{readableNumber(digits)}</bdi>;
}
