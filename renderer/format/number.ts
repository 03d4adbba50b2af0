import { remembered } from './remembered.ts';

let grouped: ((digits: string) => string) | undefined;

/** Reads what numbers are grouped by. It is large, and a window without an account shows none. */
export async function loadNumbers(): Promise<void> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  grouped ??= remembered(
    (digits) => parsePhoneNumberFromString(`+${digits}`)?.formatInternational() ?? `+${digits}`,
  );
}

/** A number as people read it: `447700900123` is `+44 7700 900123`. Its digits are not grouped before `loadNumbers`. */
export const readableNumber = (digits: string): string => grouped?.(digits) ?? `+${digits}`;

/** The same for the middle of a text without elements: kept left to right in any language, by characters unseen. */
export const isolatedNumber = (digits: string): string => `\u2066${readableNumber(digits)}\u2069`;
