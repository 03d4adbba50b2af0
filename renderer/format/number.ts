import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { remembered } from './remembered.ts';

/** A number as people read it: `447700900123` is `+44 7700 900123`. */
export const readableNumber = remembered((digits) => {
  const international = `+${digits}`;
  return parsePhoneNumberFromString(international)?.formatInternational() ?? international;
});

/** The same for the middle of a text without elements: kept left to right in any language, by characters unseen. */
export const isolatedNumber = (digits: string): string => `\u2066${readableNumber(digits)}\u2069`;
