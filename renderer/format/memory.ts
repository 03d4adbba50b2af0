import type { Text } from '../../shared/i18n/text.ts';

/** Bytes as people compare them: whole megabytes. */
export const megabytes = (text: Text, bytes: number): string =>
  text('amount.megabytes', { megabytes: Math.round(bytes / 1024 ** 2) });
