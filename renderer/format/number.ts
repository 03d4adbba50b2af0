import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number as people read it: `447700900123` is `+44 7700 900123`. */
export function readableNumber(digits: string): string {
  const international = `+${digits}`;
  return parsePhoneNumberFromString(international)?.formatInternational() ?? international;
}
