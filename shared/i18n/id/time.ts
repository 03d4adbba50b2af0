import type { time as english } from '../en/time.ts';

export const time: Record<keyof typeof english, string> = {
  'time.justNow': 'baru saja',
  'time.seconds': '{seconds, number} dtk',
  'time.minutes': '{minutes, number} mnt {seconds, number} dtk',
  'time.today': 'Hari ini',
  'time.yesterday': 'Kemarin',
  'amount.megabytes': '{megabytes, number} MB',
  'amount.percent': '{percent, number}%',
};
