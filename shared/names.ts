// Letters that cannot be seen let two names look the same; a support agent would then log out the wrong account.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name as it will be stored: trimmed, single spaces, no invisible characters. */
export const cleanName = (input: string): string =>
  input.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();

/** Two names with the same key look the same: case, spacing and invisible characters don't make a difference. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim().toLocaleLowerCase('en');
