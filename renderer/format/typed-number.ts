import { AsYouType, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/min';
import { nationalDigits } from './country.ts';
import { appError, fail, ok, type AppError, type Result } from '../../shared/errors.ts';

const refused = (message: string, hint: string): { ok: false; error: AppError } =>
  fail(appError('invalid-input', message, hint));

/** What people write between digits, and what comes along unseen when they copy a number. */
const between = /[\s\p{Pd}\p{Cf}().]/gu;

/**
 * The digits of an international number as people type or paste it: with or without + or 00, with spaces, dashes,
 * brackets. Whether WhatsApp knows it is for WhatsApp to say. Errors: `invalid-input`.
 */
export function parseNumber(typed: string): Result<string> {
  const plain = typed.normalize('NFKC').replace(between, '');
  if (plain === '' || isOnlyCallingCode(plain)) {
    return refused('The number is empty.', 'Type the number of the phone to link.');
  }
  if (!/^\+?\d+$/.test(plain)) {
    return refused(
      'This is not a phone number.',
      'Use digits, spaces and dashes, for example +44 7700 900123.',
    );
  }
  if (/^0(?!0)/.test(plain)) {
    return refused('The country code is missing.', 'Begin with it instead of the 0, for example +44.');
  }
  const international = `+${plain.replace(/^(\+|00)/, '')}`;
  switch (validatePhoneNumberLength(international)) {
    case 'INVALID_COUNTRY':
    case 'NOT_A_NUMBER':
      return refused('No country has this code.', 'Begin with the country code, for example +44.');
    case 'TOO_SHORT':
      return refused('The number is too short.', 'Check that its country code and all digits are there.');
    case 'TOO_LONG':
    case 'INVALID_LENGTH':
      return refused('The number has too many or too few digits.', 'Check it against the phone.');
    case undefined:
      return ok((parsePhoneNumberFromString(international)?.number ?? international).slice(1));
  }
}

/** What a chosen country leaves in an empty box. */
function isOnlyCallingCode(plain: string): boolean {
  const read = new AsYouType();
  read.input(plain);
  return plain.startsWith('+') && read.getCallingCode() !== undefined && nationalDigits(read) === '';
}
